/** Words of tool names, by what they say of the tool. Collected from the tool lists of some 160 public servers; each word stands in its base form. */

/** Verbs of tools that only look. */
export const READ: ReadonlySet<string> = words(`
  get list read search find query describe show view lookup inspect check count explain browse retrieve peek compare analyze analyse
  summarize summarise validate verify diff preview estimate calculate discover wait ping help whoami stat info tail head tree ls cat
  glob grep filter detect monitor watch observe display locate identify suggest recommend examine introspect lint audit review
  fetch lookups poll measure parse extract outline dump trace profile enumerate scan export has is can which who what where when why how
  think sequentialthinking aggregate history status log logs statistics stats metrics report summary details metadata schema docs
  documentation reference guide knowledge capabilities version health overview usage catalog catalogue facts index indexes insights
  return confirm
`);

/** Read words that are nouns at the end of a name: they never outrank a verb that stands before them. */
export const READ_NOUNS: ReadonlySet<string> = words(`
  list log logs status history search info statistics stats metrics report summary details metadata schema docs documentation reference
  guide knowledge capabilities version health overview usage catalog catalogue facts index indexes insights query count view trace profile
  preview diff tree review export help check filter dump
`);

/** Verbs of tools that change something. */
export const WRITE: ReadonlySet<string> = words(`
  create add update edit set put write insert upsert modify change rename move copy duplicate clone fork append prepend replace patch save
  register unregister enable disable activate deactivate assign unassign attach detach subscribe unsubscribe invite approve reject accept
  decline close reopen archive unarchive restore mark unmark pin unpin mute unmute follow unfollow like unlike vote react reply send post
  upload submit publish dismiss cancel pause resume start stop begin end join leave claim release import load seed sync push merge rebase
  commit checkout stage unstage stash fetchall click type fill press hover drag drop scroll select tap swipe navigate goto
  new open reload resize handle emulate configure setup install upgrade downgrade initialize init generate build make do perform trigger
  rerun retry rotate renew regenerate grant allow block unblock ban connect disconnect reconnect bind link unlink tag untag label star
  unstar schedule reschedule reserve book order buy sell pay refund charge transfer withdraw deposit swap mint convert compress
  extend reprioritize prioritize reorder sort organize draft compose forward notify email message comment annotate resolve acknowledge
  escalate snooze complete finish log-in login logout authorize authenticate provision allocate launch boot shutdown reboot scale
  patchset promote migrate apply rollout rollback deploy request ask propose toggle switch adjust increment decrement record capture
  download store persist cache mock route mount unmount feedback remember memorize manage control operate interact ingest revert undo redo
`);

/** Verbs after which something is gone. */
export const DESTRUCTIVE: ReadonlySet<string> = words(`
  delete remove drop destroy purge wipe truncate erase clear kill terminate uninstall revoke reset prune teardown expunge discard nuke
  cleanup flush unpublish evict deprovision del rm rmdir unset trash empty
`);

/** Words that say that a tool runs what it is given. */
export const EXEC: ReadonlySet<string> = words(
  "execute exec eval evaluate shell bash terminal powershell command cmd sh ssh spawn repl generic invoke code script",
);

/** Words that say that a tool changes what is running. */
export const DEPLOY: ReadonlySet<string> = words(
  "deploy redeploy deployment rollout rollback promote migrate migration publish scale provision apply helm rerun sync launch",
);

/** Verbs that carry bytes out, and those that reach an address that the caller chooses. */
export const SEND: ReadonlySet<string> = words(
  "send post publish share upload email notify tweet reply comment message forward invite submit push webhook",
);
export const REACH: ReadonlySet<string> = words("navigate goto browse scrape crawl http curl wget");

/** Nouns of what outsiders write. */
export const OUTSIDE: ReadonlySet<string> = words(`
  issue issues comment comments pull pr mail email emails inbox message messages thread threads chat channel ticket tickets web page url site
  website review reviews notification notifications log logs feed tweet post posts discussion discussions docs documentation search event events
  incident incidents alert alerts browser snapshot console network
`);

/** Nouns of what is not public. */
export const PRIVATE: ReadonlySet<string> = words(`
  mail email emails inbox drive document documents file files database db sql table tables row rows collection record records customer
  customers contact contacts calendar repository repo repositories code account invoice invoices ticket tickets message messages note notes
`);

/** Words that name a credential; `SECRET_SPARED` are the words beside which they do not. */
export const SECRET: ReadonlySet<string> = words(
  "secret secrets password passwords passwd credential credentials kubeconfig cookie cookies keyvault apikey apikeys token tokens vault",
);
export const SECRET_SPARED: ReadonlySet<string> = words(
  "scanning scan scanner alert alerts detected detect count usage design price prices balance swap transfer supply holders market list-types policy",
);

/** Nouns of databases, and of files and folders of the machine. */
export const DATABASE: ReadonlySet<string> = words(
  "sql database db table tables row rows collection documents cypher query mongo postgres mysql redis snowflake clickhouse bigquery athena influx",
);
export const FILES: ReadonlySet<string> = words("file files directory folder dir path");

/** Nouns of a server's own scratch store. */
export const OWN: ReadonlySet<string> = words("memory memories todo todos thought thoughts entities relations observations scratchpad");

/** Verbs and nouns alike: in a name they decide nothing. */
export const AMBIGUOUS: ReadonlySet<string> = words(`
  message comment record tag release test build run schedule order import link block request star lock share store handle focus open commit
  pull transfer charge label log email draft report review index filter export trace profile query monitor index version start end type route
  select press note watch post match map set cache store capture stage mount record help close
`);

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/).filter((word) => word !== ""));
}
