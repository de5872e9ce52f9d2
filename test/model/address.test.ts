import { describe, expect, it } from "vitest";
import { isAddress, readAddress } from "../../src/model/address.ts";

describe("an address", () => {
  it.each([
    ["https://host.invalid/owner/thing.git", "https://host.invalid/owner/thing.git", "thing"],
    ["https://host.invalid:8443/owner/thing/", "https://host.invalid:8443/owner/thing/", "thing"],
    ["http://host.invalid/thing", "http://host.invalid/thing", "thing"],
    ["ssh://git@host.invalid:2222/~me/thing.git", "ssh://host.invalid:2222/~me/thing.git", "thing"],
    ["git@host.invalid:owner/thing.git", "host.invalid:owner/thing.git", "thing"],
    ["git://host.invalid/thing.git", "git://host.invalid/thing.git", "thing"],
    ["file:///srv/my%20things/thing.git", "file:///srv/my%20things/thing.git", "thing"],
  ])("is %s", (text, shown, name) => {
    expect(isAddress(text)).toBe(true);
    expect(readAddress(text)).toMatchObject({ shown, name });
  });

  it.each(["./folder", "/srv/thing.git", "folder", "a/b@c", "-x", "C:\\work", "./ext::x", "name:with-colon", "@scope/x", "."])(
    "is not %s, which is a folder",
    (text) => expect(isAddress(text)).toBe(false),
  );

  it("names the folder of a file address", () => {
    expect(readAddress("file:///srv/my%20things/thing.git").path).toBe("/srv/my things/thing.git");
    expect(readAddress("file://localhost/srv/thing").path).toBe("/srv/thing");
  });

  it("keeps credentials out of what git is given and of what people are shown", () => {
    const address = readAddress("https://me:hunter%402@host.invalid/thing.git");
    expect(address.credentials).toBe("me:hunter@2");
    expect(JSON.stringify({ ...address, credentials: undefined })).not.toMatch(/hunter|me:/);
    expect(readAddress("https://token@host.invalid/thing.git")).toMatchObject({
      credentials: "token:",
      url: "https://host.invalid/thing.git",
    });
    expect(readAddress("ssh://me@host.invalid/thing.git")).toMatchObject({ url: "ssh://me@host.invalid/thing.git" });
  });

  it.each([
    "ext::sh -c touch% /tmp/x",
    "ext::sh",
    "fd::17/x",
    "::sh",
    "ssh://-oProxyCommand=x/thing",
    "ssh://-x@host.invalid/thing",
    "-oProxyCommand=x@host.invalid:thing",
    "git@-oProxyCommand=x:thing",
    "git@host.invalid:-thing",
    "https://host.invalid/-thing",
    "https://host.invalid/thing?token=hunter2",
    "https://host.invalid/thing#hunter2",
    "https://host.invalid/",
    "https://host.invalid/a%0ab",
    "https://host.invalid/a\nb",
    "https://host.invalid/a b",
    "https://",
    "ftp://host.invalid/thing",
    "javascript://host.invalid/thing",
    "ssh://me:hunter2@host.invalid/thing",
    "git://me:hunter2@host.invalid/thing",
    "file://host.invalid/share/thing",
    "https://me:hunter2@[bad/thing",
  ])("is refused if it is %s, and its text is not repeated", (text) => {
    expect(() => readAddress(text)).toThrow(/^This address is not fetched: /);
    try {
      readAddress(text);
    } catch (error) {
      expect(String(error)).not.toContain("hunter2");
    }
  });
});
