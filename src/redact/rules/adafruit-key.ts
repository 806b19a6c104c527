import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "adafruit-key",
  title: "Adafruit IO key",
  forms: [{ prefixes: ["aio_"], alphabet: "base62", length: 28 }],
  isCommonPrefix: true,
  examples: {
    hides: [
      sample("aio_", "L4TlgZIPqh0p3m7bRo5Hrl9pmAAF"),
      sample("ADAFRUIT_IO_KEY=aio_", "LV503R3b41vvBd9wNOCePEXmWwmj"),
    ],
    keeps: ["aio_", "aio_harbor_settings"],
  },
});
