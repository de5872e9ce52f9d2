import { describe, expect, test } from "vitest";
import { classifyTool } from "../../src/classify/mcp-tool.ts";
import { catalog } from "../our-catalog.ts";

const facets = (name: string, description: string, parameters: readonly string[] = []): readonly string[] =>
  classifyTool({ name, description, parameters: parameters.map((parameter) => ({ name: parameter, type: "string" })) }, catalog).facets;

describe("own-state makes a change milder, so it wants a browser or a session", () => {
  test.each([
    ["browser_click", "Click an element of the page"],
    ["page_scroll", "Scroll the page in the browser"],
    ["new_tab_close", "Close a tab"],
  ])("%s: the server's own session", (name, description) => expect(facets(name, description)).toContain("own-state"));
  test.each([
    ["tap_screen", "Tap the screen of a phone"],
    ["delete_element", "Delete an element of the diagram"],
    ["create_page", "Create a page"],
    ["set_device_state", "Set a data point of the device"],
    ["calendar_delete_todo", "Delete a to-do in the calendar"],
  ])("%s: somebody else's", (name, description) => expect(facets(name, description)).not.toContain("own-state"));
});

describe("a path is one of this machine unless the name says where it lies", () => {
  test("a file here", () => expect(facets("delete_file", "Delete a file", ["path"])).toContain("local-fs"));
  test("a file in a drive", () => expect(facets("drive_delete_file", "Delete a file", ["path"])).not.toContain("local-fs"));
});
