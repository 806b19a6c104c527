import { Bomb } from "./stopped.ts";

/** How much may come out of one file, over all the archives in it. */
export interface Allowance {
  /** Bytes of the file itself that were read. */
  readPacked(bytes: number): void;
  /** Bytes that were unpacked, at whatever depth. Throws Bomb when no honest file holds so much. */
  unpacked(bytes: number): void;
}

const MOST_BYTES = 8 * 2 ** 30;
/** Logs shrink to a twentieth, seldom to a hundredth. */
const MOST_TIMES = 250;
/** Less than this is never too much, whatever it was packed to. */
const HARMLESS_BYTES = 32 << 20;

export function openAllowance(): Allowance {
  let packed = 0;
  let unpacked = 0;
  return {
    readPacked: (bytes) => {
      packed += bytes;
    },
    unpacked: (bytes) => {
      unpacked += bytes;
      if (unpacked > MOST_BYTES) throw new Bomb(`it unpacks to more than ${MOST_BYTES / 2 ** 30} GiB`);
      if (unpacked > HARMLESS_BYTES && unpacked > MOST_TIMES * packed) {
        throw new Bomb(`it unpacks to more than ${MOST_TIMES} times its size, as a zip bomb does`);
      }
    },
  };
}
