import { posix } from "node:path";
import { parseShell } from "../../parse/shell.ts";
import { globs } from "../globs.ts";

/** Names that the read tool refuses, from the program's own list (1.5.47): notation of `.gitignore`, without regard to case. */
const NAMES = [
  ["*.env", "*.env.*", ".env*", "config.json", "config.yaml", "config.yml", "settings.json", "appsettings.json", "appsettings.*.json"],
  ["*.key", "*.pem", "*.p12", "*.pfx", "*.crt", "*.cer", "*.jks", "*.keystore", "*.truststore"],
  ["*.db", "*.sqlite", "*.sqlite3", "*.mdb", "*.accdb", "*.secret", "*.secrets", "auth.json", "*.token"],
  ["*.bak", "*.backup", "*.old", "*.orig", "docker-compose.override.yml", "docker-compose.override.yaml"],
  ["id_rsa", "id_dsa", "id_ecdsa", "id_ed25519", "*.ppk", "*.gpg"],
].flat();

/** Folders whose files it refuses. Of an absolute path, which is what the tool is given, it looks at the last folder only. */
const FOLDERS = new Set(
  ".env env .aws .gcp .azure .kube .docker secrets .secrets private .private certs certificates keys .ssh .gnupg .gpg .tmp".split(" "),
);

const isNamed = globs(NAMES, { dot: true, nocase: true });

/** Whether the read tool refuses a path, by its name alone: a link under another name is followed. */
export function isWithheldFile(path: string): boolean {
  const folder = posix.basename(posix.dirname(path)).toLowerCase();
  return isNamed(posix.basename(path)) || isNamed(folder) || FOLDERS.has(folder);
}

const PRIVILEGE = /^(?:sudo|su|doas|runas|gsudo|psexec|insmod|modprobe|rmmod|iptables|ip6tables|nftables|takeown|format|cipher|eval|exec)$/;
const SYSTEM_PATH = /^(?:\/|\/\*|~|~\/\*|\/(?:usr|etc|bin|sbin)(?:\/.*)?)$/;

/** Commands that are refused whatever the mode, from the program's own list: what stands in another shell, or behind a path, is not seen. */
export function isRefusedCommand(line: string): boolean {
  return parseShell(line).commands.some(({ words, assignments }) => {
    // It takes the assignment for the program.
    if (assignments.length > 0) return false;
    const [program = "", ...args] = words.map(({ text }) => text);
    const name = program.toLowerCase();
    if (name.startsWith("mkfs") || PRIVILEGE.test(name)) return true;
    const byForce = args.some((arg) => /^-\w*r\w*f|^-\w*f\w*r/.test(arg)) || (args.includes("-r") && args.includes("-f"));
    if (byForce && args.some((arg) => SYSTEM_PATH.test(arg))) return true;
    if (name === "dd") return args.some((arg) => arg.includes("of=/dev/"));
    if (name === "chmod") return args.some((arg) => /^(?:77[5-7]|[ug]?\+s)$/.test(arg));
    return name === "chown" && args.some((arg) => arg.includes("root"));
  });
}
