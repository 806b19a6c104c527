import type { Redactor } from "../redact/redact.ts";
import type { Tally } from "./batch-writer.ts";
import { type DecodeThread, isThreadThere, startDecodeThread, WORKER_FILE } from "./decode-thread.ts";
import { WORTH_SENDING } from "./look-ahead.ts";
import type { ReaderOptions, Session } from "./session.ts";

/** Starting a thread and warming it up takes as long as reading some megabytes. */
const WORTH_A_THREAD = 4 << 20;

export interface Threads extends Pick<Session, "threadFor"> {
  close(): Promise<void>;
  /** The redactor is another one: what comes next needs a thread that has it too. */
  restart(): Promise<void>;
  /** The second thread, if it was started. */
  running(): DecodeThread | undefined;
  /** It failed: no other is started. */
  giveUp(): void;
  readonly isLost: boolean;
}

export function openThreads(options: ReaderOptions, tally: Tally, redactor: () => Redactor): Threads {
  const { worker = "auto", workerFile = WORKER_FILE, store } = options;
  const isPossible = worker !== "never" && isThreadThere(workerFile);
  let thread: DecodeThread | undefined;
  let isLost = false;
  return {
    threadFor(bytes) {
      const { recipe } = redactor();
      if (!isPossible || isLost || recipe === undefined) return undefined;
      if (worker === "auto" && (bytes < WORTH_SENDING || bytes + tally.bytes < WORTH_A_THREAD)) return undefined;
      thread ??= startDecodeThread(workerFile, {
        redactor: recipe,
        digest: store.keys.digest,
        eventId: store.keys.eventId,
      });
      return thread;
    },
    running: () => (isLost ? undefined : thread),
    giveUp() {
      isLost = true;
    },
    get isLost() {
      return isLost;
    },
    async restart() {
      const before = thread;
      thread = undefined;
      await before?.close();
    },
    close: async () => await thread?.close(),
  };
}
