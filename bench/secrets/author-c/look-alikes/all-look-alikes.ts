import { BLOBS } from "./blobs.ts";
import { DOCUMENTED_KEYS } from "./documented-keys.ts";
import { IDS_AND_DIGESTS } from "./ids-and-digests.ts";
import type { Likeness } from "./look-alike.ts";
import { REFERENCES_AND_NAMES } from "./references-and-names.ts";
import { WORDS_AND_CODE } from "./words-and-code.ts";

export const LOOK_ALIKES: readonly Likeness[] = [
  ...IDS_AND_DIGESTS,
  ...WORDS_AND_CODE,
  ...REFERENCES_AND_NAMES,
  ...BLOBS,
  ...DOCUMENTED_KEYS,
];
