import { parentPort, workerData } from "node:worker_threads";
import definitions from "../decode/sources/index.ts";
import { createRedactor } from "../redact/redact.ts";
import type { DecodeKeys, DecodeRequest, DecodeResponse } from "./decode-thread.ts";
import { linesOf, PARCEL_CAPACITY } from "./line-parcel.ts";
import { openPacker } from "./packed-records.ts";
import { factsOfLine, type RecordContext } from "./record-facts.ts";

/** The second thread of an ingest: lines in, redacted and packed records out. It sees no file and no store. */
function serve(port: NonNullable<typeof parentPort>, keys: DecodeKeys): void {
  const redactor = createRedactor(keys.redactor);
  const pack = openPacker(keys.eventId);
  let context: RecordContext | undefined;
  const emptied: ArrayBuffer[] = [];

  const answer = (request: DecodeRequest): DecodeResponse | undefined => {
    if (request.kind === "source") {
      const { match, stream } = request;
      const definition = definitions.find(({ id }) => id === request.definition);
      context = definition && {
        shape: "lines",
        decode: (record) => definition.decode(record, match),
        match,
        stream,
        redactor,
        digestKey: keys.digest,
      };
      return undefined;
    }
    if (!context) return { kind: "failed" };
    const records = [];
    for (const line of linesOf(request.parcel)) records.push(factsOfLine(line, context));
    emptied.push(...request.emptied);
    const packed = pack(records, emptied.pop() ?? new ArrayBuffer(2 * PARCEL_CAPACITY));
    return { kind: "records", packed, emptied: request.parcel.bytes.buffer };
  };

  port.on("message", (request: DecodeRequest) => {
    let response: DecodeResponse | undefined;
    try {
      response = answer(request);
    } catch {
      // Whatever broke, its message may quote the evidence: it does not leave this thread.
      response = { kind: "failed" };
    }
    if (response?.kind === "records") {
      const { packed, emptied } = response;
      port.postMessage(response, [packed.bytes.buffer, packed.numbers.buffer, emptied]);
    } else if (response) port.postMessage(response);
  });
}

if (parentPort) serve(parentPort, workerData as DecodeKeys);
