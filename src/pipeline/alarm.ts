/** Waits that end early: when somebody rings, or when the signal comes. */
export interface Alarm {
  /** A ring counts for the next wait, whether it came before or during it. */
  ring(): void;
  wait(ms: number): Promise<void>;
  /** Not ended by a ring. */
  sleep(ms: number): Promise<void>;
  close(): void;
}

export function openAlarm(signal: AbortSignal): Alarm {
  let isRung = false;
  let wake: (() => void) | null = null;
  const onAbort = () => wake?.();
  signal.addEventListener("abort", onAbort);
  const until = (ms: number) =>
    new Promise<void>((resolve) => {
      if (signal.aborted) return resolve();
      const timer = setTimeout(() => wake?.(), ms);
      wake = () => {
        clearTimeout(timer);
        wake = null;
        resolve();
      };
    });
  let isWaiting = false;
  return {
    ring() {
      isRung = true;
      if (isWaiting) wake?.();
    },
    async wait(ms) {
      // Even then the others get their turn: a folder in which something always happens must not keep the signal out.
      if (isRung) await new Promise<void>((resolve) => setImmediate(resolve));
      else {
        isWaiting = true;
        await until(ms);
        isWaiting = false;
      }
      isRung = false;
    },
    sleep: until,
    close: () => signal.removeEventListener("abort", onAbort),
  };
}
