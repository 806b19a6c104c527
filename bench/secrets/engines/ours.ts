import { createRedactor } from "../../../src/redact/redact.ts";
import type { Engine } from "../engine.ts";

/** The texts of a session reach the detector one after the other, and it remembers the end of the last one. */
export function openOurs(): Engine {
  const redactor = createRedactor({ key: new Uint8Array(32).fill(7) });
  return {
    name: "ours",
    find: async (texts) => {
      const stream = redactor.openStream();
      return texts.map((text) => stream.scanText(text));
    },
    redact: (texts) => {
      const stream = redactor.openStream();
      return texts.map((text) => stream.redactText(text).text);
    },
  };
}
