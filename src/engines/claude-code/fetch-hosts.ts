/** Documentation that WebFetch opens without a question (2.1.329): a host, or a host with the beginning of a path. */
const DOCUMENTATION = new Set(
  `docs.python.org en.cppreference.com docs.oracle.com learn.microsoft.com developer.mozilla.org go.dev/doc go.dev/ref www.php.net docs.swift.org
  kotlinlang.org ruby-doc.org doc.rust-lang.org www.typescriptlang.org react.dev angular.io vuejs.org nextjs.org expressjs.com nodejs.org bun.sh
  jquery.com getbootstrap.com tailwindcss.com d3js.org threejs.org redux.js.org webpack.js.org jestjs.io reactrouter.com docs.djangoproject.com
  flask.palletsprojects.com fastapi.tiangolo.com pandas.pydata.org numpy.org www.tensorflow.org pytorch.org scikit-learn.org matplotlib.org
  requests.readthedocs.io jupyter.org laravel.com symfony.com wordpress.org/documentation docs.spring.io hibernate.org tomcat.apache.org gradle.org
  maven.apache.org asp.net dotnet.microsoft.com blazor.net reactnative.dev docs.flutter.dev developer.apple.com developer.android.com keras.io
  spark.apache.org huggingface.co/docs www.kaggle.com/docs www.mongodb.com redis.io www.postgresql.org dev.mysql.com www.sqlite.org graphql.org
  prisma.io docs.getdbt.com docs.aws.amazon.com cloud.google.com kubernetes.io www.docker.com www.terraform.io www.ansible.com vercel.com/docs
  docs.stripe.com docs.netlify.com devcenter.heroku.com dev.wix.com/docs cypress.io selenium.dev docs.unity.com docs.unrealengine.com git-scm.com
  nginx.org httpd.apache.org modelcontextprotocol.io agentskills.io github.com/anthropics raw.githubusercontent.com/anthropics
  github.com/anthropic-experimental raw.githubusercontent.com/anthropic-experimental docs.claude.com code.claude.com platform.claude.com docs.anthropic.com`.split(
    /\s+/,
  ),
);

/** Whether the client opens the address without asking. */
export function isDocumentation({ hostname, pathname }: URL): boolean {
  if (DOCUMENTATION.has(hostname)) return true;
  return [...DOCUMENTATION].some((entry) => {
    const slash = entry.indexOf("/");
    if (slash === -1 || entry.slice(0, slash) !== hostname) return false;
    const path = entry.slice(slash);
    return pathname === path || pathname.startsWith(`${path}/`);
  });
}

/** A host pattern of a rule: `*` stays within one label, `*.host` leaves the host itself out, a lone `*` is every host. */
export function hostMatches(pattern: string, hostname: string): boolean {
  const wanted = pattern.toLowerCase();
  if (wanted === "*") return true;
  if (wanted.startsWith("*.")) return hostname.endsWith(wanted.slice(1)) && hostname.length > wanted.length - 1;
  const labels = wanted.split(".");
  const given = hostname.split(".");
  return labels.length === given.length && labels.every((label, index) => label === given[index] || (label === "*" && given[index] !== ""));
}
