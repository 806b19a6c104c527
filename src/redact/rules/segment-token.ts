import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "segment-token",
  title: "Segment public API token",
  forms: [{ prefixes: ["sgp_"], alphabet: "base62", length: 64 }],
  examples: {
    hides: [
      sample("sgp_", "YGtxegMaYlZKQftd4Hk0TLwH747HZBrU6nK7aMzW13I41KmIJkowlurBEZlc3UVT"),
      sample("SEGMENT_TOKEN=sgp_", "kObQ68We4VOdLbriEbjUSBpajfLyHmkyvPpwZHCajtQWuYhqbHndzGIbeGyTHU7w"),
    ],
    keeps: ["sgp_", "sgp_"],
  },
});
