import { escapeForJsonLog } from "../escape.ts";
import { visible } from "../visible.ts";
import { toFleet } from "./fleet.ts";
import type { FleetRenderer } from "./fleet-renderer.ts";

/** The fleet as JSON, every text made visible. */
export default {
  format: "json",
  render: (reports) =>
    `${escapeForJsonLog(JSON.stringify(toFleet(reports), (_, value) => (typeof value === "string" ? visible(value) : value), 2))}\n`,
} satisfies FleetRenderer;
