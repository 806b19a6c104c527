import type { Json } from "../kernel/json.ts";
import { isAttempt, type TimelineRow } from "./rows.ts";

/** Whether any text of the row holds `text`, ignoring case. */
export function rowMatches(row: TimelineRow, text: string): boolean {
  const wanted = text.toLowerCase();
  const has = (value: Json | undefined): boolean => {
    if (typeof value === "string") return value.toLowerCase().includes(wanted);
    if (typeof value === "number") return String(value) === text;
    if (Array.isArray(value)) return value.some(has);
    if (typeof value !== "object" || value === null) return false;
    return Object.entries(value).some(([key, inner]) => key.toLowerCase().includes(wanted) || has(inner));
  };
  if (!isAttempt(row)) return [row.summary, row.agent, row.session, row.actor, row.data].some((part) => has(part));
  return [row.command ?? undefined, row.args, row.tool, row.agent, row.session, row.cwd, row.callId].some((part) =>
    has(part),
  );
}
