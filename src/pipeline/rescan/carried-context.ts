import { type RecordContext, rememberRecord } from "../record-facts.ts";
import type { Belonging } from "./original-source.ts";

/** How the records of one log are read one after the other, though they are asked for one at a time. */
export interface CarriedContext {
  /** For the record at a position whose next one is at `end`. */
  at(position: number, end: number, of: Belonging): RecordContext;
}

/**
 * A secret may be cut in two by the end of a record: what reads one has to have read the one before it, as ingest has.
 * `before` gives that one where something else was asked for last.
 */
export function carriedContext(
  contextOf: (of: Belonging) => RecordContext,
  before: (position: number) => Buffer | undefined,
): CarriedContext {
  let kept: { readonly of: string; readonly end: number; readonly context: RecordContext } | undefined;
  const renewed = (position: number, of: Belonging): RecordContext => {
    const context = contextOf(of);
    rememberRecord(before(position), context);
    return context;
  };
  return {
    at(position, end, of) {
      const whose = JSON.stringify(of);
      const context = kept?.end === position && kept.of === whose ? kept.context : renewed(position, of);
      kept = { of: whose, end, context };
      return context;
    },
  };
}
