import { parentPort, workerData } from "node:worker_threads";
import definitions from "../decode/sources/index.ts";
import { createRedactor } from "../redact/redact.ts";
import type { DecodeKeys, DecodeRequest, DecodeResponse } from "./decode-thread.ts";
import { linesOf, PARCEL_CAPACITY } from "./line-parcel.ts";
import { openPacker } from "./packed-records.ts";
import { factsOfLine, fileContext, type RecordContext, rememberRecord } from "./record-facts.ts";

/** More sources are never under way at once: what is begun ahead is a few. */
const MOST_FEEDS = 32;

/** The second thread of an ingest: lines in, redacted and packed records out. It sees no file and no store. */
function serve(port: NonNullable<typeof parentPort>, keys: DecodeKeys): void {
  const redactor = createRedactor(keys.redactor);
  const pack = openPacker(keys.eventId);
  const emptied: ArrayBuffer[] = [];

  // What the end of one parcel cut in two goes on in the next of the same feed.
  const contexts = new Map<number, RecordContext>();

  const openContext = ({ source, id, before }: DecodeRequest): RecordContext | undefined => {
    const definition = definitions.find((one) => one.id === source.definition);
    if (!definition) return undefined;
    const { match, stream } = source;
    const context = fileContext(definition, { match, stream, redactor, digestKey: keys.digest });
    if (before) rememberRecord(Buffer.from(before), context);
    const [oldest] = contexts.keys();
    if (contexts.size >= MOST_FEEDS && oldest !== undefined) contexts.delete(oldest);
    contexts.set(id, context);
    return context;
  };

  const answer = (request: DecodeRequest): DecodeResponse => {
    const context = contexts.get(request.id) ?? openContext(request);
    if (!context) return { kind: "failed" };
    const records = [];
    for (const line of linesOf(request.parcel)) records.push(factsOfLine(line, context));
    emptied.push(...request.emptied);
    const packed = pack(records, emptied.pop() ?? new ArrayBuffer(2 * PARCEL_CAPACITY));
    return { kind: "records", packed, emptied: request.parcel.bytes.buffer };
  };

  port.on("message", (request: DecodeRequest) => {
    let response: DecodeResponse;
    try {
      response = answer(request);
    } catch {
      // Whatever broke, its message may quote the evidence: it does not leave this thread.
      response = { kind: "failed" };
    }
    const moved =
      response.kind === "records"
        ? [response.packed.bytes.buffer, response.packed.numbers.buffer, response.emptied]
        : [];
    port.postMessage(response, moved);
  });
}

if (parentPort) serve(parentPort, workerData as DecodeKeys);
