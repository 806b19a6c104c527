import type { EventDraft } from "../../events/event.ts";
import type { Archive } from "../define-source.ts";

/** What the name of an archive says became of the session, whether the archive is a file or a row. */
export function openingOf(archive: Archive, sessionId: string): readonly EventDraft[] {
  const occurredAt = archive.at;
  switch (archive.kind) {
    case "reset":
      return [{ type: "session-reset", occurredAt, data: { sessionId, how: "archive" } }];
    case "deleted":
      return [{ type: "session-deleted", occurredAt, data: { sessionId } }];
    case "compacted":
      return [{ type: "session-compacted", occurredAt, data: { sessionId, how: "archive" } }];
    case "checkpoint":
      return [{ type: "session-compacted", occurredAt, data: { sessionId, how: "checkpoint" } }];
    case "imported":
    case "repaired":
    case "moved":
      return [{ type: "session-ended", occurredAt, data: { sessionId, reason: archive.kind } }];
  }
}
