import { type Output, OutputClosed } from "./world.ts";

/** A stream that writing may wait for. */
interface Stream {
  write(data: string | Uint8Array, done: (error?: Error | null) => void): boolean;
  on(event: "error", listener: (error: Error) => void): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** Wraps a stream: each write is waited for, so that a slow reader slows us down instead of filling memory. */
export function outputTo(stream: Stream): Output {
  let closed = false;
  // Node reports a closed pipe as an event as well; without a listener it would end the process with a stack.
  stream.on("error", () => {
    closed = true;
  });
  return {
    isTerminal: stream.isTTY === true,
    get columns() {
      return stream.columns;
    },
    write: (data) =>
      new Promise((resolve, reject) => {
        if (closed) {
          reject(new OutputClosed("nobody reads the output any more"));
          return;
        }
        stream.write(data, (error) => {
          if (!error) resolve();
          else reject("code" in error && error.code === "EPIPE" ? new OutputClosed(error.message) : error);
        });
      }),
  };
}
