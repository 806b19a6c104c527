import { hasTrailingChecksum } from "../checksums.ts";
import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "matrix-token",
  title: "Matrix access or refresh token of Synapse or its authentication service",
  forms: [
    { prefixes: ["syt_", "syr_"], alphabet: "word", length: [30, 300] },
    { prefixes: ["mat_", "mar_", "mct_", "mcr_"], alphabet: "base62", length: 30, tail: "_[A-Za-z0-9]{6}" },
  ],
  isCommonPrefix: true,
  checksum: hasTrailingChecksum,
  examples: {
    hides: [
      sample("syt_", "s8U2zhJxkBd0P7tSKXdgZYPiAVP9H8"),
      sample("mat_", "55lkEIS3PKsf45AtYeBhg2n0IlWyBF_KhS8i7"),
      sample("MATRIX_ACCESS_TOKEN=syt_", "aGFyYm9y_", "3zp3lJ0bf3pzFaLmd25J_W38NzM"),
    ],
    keeps: ["syt_", "syt_settings_of_the_night_watch_and_the_harbor", "mat_harbor"],
  },
});
