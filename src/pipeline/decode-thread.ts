import { existsSync } from "node:fs";
import { Worker } from "node:worker_threads";
import type { SourceMatch } from "../decode/define-source.ts";
import type { RedactorRecipe } from "../redact/redact.ts";
import { type LineParcel, PARCEL_CAPACITY } from "./line-parcel.ts";
import type { PackedRecords } from "./packed-records.ts";

/** What the second thread needs once. It goes from memory to memory: never to an argument list or the environment. */
export interface DecodeKeys {
  readonly redactor: RedactorRecipe;
  readonly digest: Uint8Array;
  readonly eventId: Uint8Array;
}

/** Whose lines they are. */
export interface DecodedSource {
  readonly definition: string;
  readonly match: SourceMatch;
  readonly stream: string;
}

/** Lines of one source, one parcel after the other. */
export interface DecodedFeed {
  readonly source: DecodedSource;
  /** Tells the feeds of a thread apart. */
  readonly id: number;
}

export interface DecodeRequest extends DecodedFeed {
  /** With the first parcel of a feed: the line before it. */
  readonly before?: Uint8Array | undefined;
  readonly parcel: LineParcel;
  /** Memory of earlier answers, to be used again. */
  readonly emptied: readonly ArrayBuffer[];
}

/** One for each request, in their order. */
export type DecodeResponse =
  | { readonly kind: "records"; readonly packed: PackedRecords; readonly emptied: ArrayBuffer }
  | { readonly kind: "failed" };

/** Decodes and redacts lines on a thread of its own. */
export interface DecodeThread {
  /** Memory for a parcel, used before where there is some. */
  memory(): ArrayBuffer;
  /** The parcel's memory is gone after the call. Rejects when the thread fails; what was asked for later fails too. */
  decode(feed: DecodedFeed, parcel: LineParcel, before?: Uint8Array): Promise<PackedRecords>;
  /** Takes memory back that nobody reads any more. New memory for every parcel cost more than decoding it. */
  giveBack(packed: PackedRecords): void;
  close(): Promise<void>;
}

/** The compiled file beside this one; not there where the sources are run as they are. */
export const WORKER_FILE = new URL("./decode-worker.js", import.meta.url);

export function isThreadThere(file: URL): boolean {
  return existsSync(file);
}

/** What one very long line needed is not kept for the next. */
const MOST_KEPT = 4 * PARCEL_CAPACITY;

interface Waiting {
  readonly resolve: (packed: PackedRecords) => void;
  readonly reject: (error: Error) => void;
}

export function startDecodeThread(file: URL, keys: DecodeKeys): DecodeThread {
  const worker = new Worker(file, {
    workerData: keys,
    // Nothing of the program's arguments or environment is its business.
    argv: [],
    env: {},
    execArgv: [],
    // What lives between two parcels is little: a small young generation keeps the process small.
    resourceLimits: { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 192 },
  });
  // Only a parcel under way keeps the process alive.
  worker.unref();
  const waiting: Waiting[] = [];
  const forParcels: ArrayBuffer[] = [];
  let forRecords: ArrayBuffer[] = [];
  let failed = false;

  const fail = (): void => {
    failed = true;
    worker.unref();
    for (const { reject } of waiting.splice(0)) reject(new DecodeThreadFailed());
  };
  worker.on("message", (response: DecodeResponse) => {
    const first = waiting.shift();
    if (waiting.length === 0) worker.unref();
    if (response.kind === "records") {
      if (response.emptied.byteLength === PARCEL_CAPACITY) forParcels.push(response.emptied);
      first?.resolve(response.packed);
    } else {
      first?.reject(new DecodeThreadFailed());
      fail();
    }
  });
  // What it says about the error may quote the evidence.
  worker.on("error", fail);
  worker.on("messageerror", fail);
  worker.on("exit", fail);

  return {
    memory: () => forParcels.pop() ?? new ArrayBuffer(PARCEL_CAPACITY),
    giveBack({ bytes }) {
      if (bytes.buffer.byteLength <= MOST_KEPT) forRecords.push(bytes.buffer);
    },
    decode({ source, id }, parcel, before) {
      if (failed) return Promise.reject(new DecodeThreadFailed());
      return new Promise((resolve, reject) => {
        waiting.push({ resolve, reject });
        worker.ref();
        const emptied = forRecords;
        forRecords = [];
        worker.postMessage({ source, id, before, parcel, emptied } satisfies DecodeRequest, [
          parcel.bytes.buffer,
          parcel.numbers.buffer,
          ...emptied,
        ]);
      });
    },
    async close() {
      await worker.terminate();
    },
  };
}

/** The thread is gone. What was stored is whole; the rest can be decoded without it. No word of the cause: it may quote evidence. */
export class DecodeThreadFailed extends Error {
  constructor() {
    super("The thread that decodes records ended before its work was done.");
  }
}
