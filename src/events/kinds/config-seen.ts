import { z } from "zod";
import { defineEvent } from "../define-event.ts";

/** A state of the configuration, or of a backup of it. Secrets in it are hidden, each under its fingerprint, so that two states can still be compared. It happened when the file was last written. */
export default defineEvent({
  type: "config-seen",
  version: 1,
  data: z.strictObject({
    path: z.string(),
    role: z.enum(["current", "backup", "last-good", "clobbered"]),
    /** SHA-256 of the file's bytes as 64 hex characters: what OpenClaw's own audit of writes names. */
    hash: z.string(),
    bytes: z.number(),
    /** Absent when the file is no configuration. */
    config: z.json().optional(),
  }),
  example: {
    path: "openclaw.json",
    role: "current",
    hash: "5f040c3fc90c587a3194199e88ed2650842290a6767eec9e38fcf1f161a033cb",
    bytes: 2743,
    config: { logging: { level: "debug" } },
  },
});
