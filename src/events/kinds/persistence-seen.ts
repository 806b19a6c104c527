import { z } from "zod";
import { defineEvent } from "../define-event.ts";

/** A file from which an agent takes instructions or code was added, changed or removed since it was last looked at. It happened when the file was last written, by the file's own word. */
export default defineEvent({
  type: "persistence-seen",
  version: 1,
  data: z.strictObject({
    path: z.string(),
    /** What the file is to OpenClaw: instructions, memory, a skill, a hook or an extension. */
    role: z.enum(["instructions", "memory", "skill", "hook", "extension"]),
    change: z.enum(["added", "changed", "removed"]),
    /** It was there when the folder was first looked at: since when, only the file's own time says. */
    isBaseline: z.boolean().optional(),
    /** SHA-256 of the file's bytes as 64 hex characters; absent when it was removed or could not be read. */
    hash: z.string().optional(),
    previousHash: z.string().optional(),
    bytes: z.number().optional(),
    executable: z.boolean().optional(),
    /** Where a symbolic link leads; it is not followed. */
    link: z.string().optional(),
    /** Why there is no hash of what is there. */
    unread: z.string().optional(),
  }),
  example: {
    path: "workspace/AGENTS.md",
    role: "instructions",
    change: "changed",
    hash: "7b765078b01bbd293dce2f2c1f4e13a94bc8dc29edbf483115270271e14ec888",
    previousHash: "5f040c3fc90c587a3194199e88ed2650842290a6767eec9e38fcf1f161a033cb",
    bytes: 6306,
  },
});
