import { makeCorpus as authorA } from "./author-a/make-corpus.ts";
import { makeCorpus as authorC } from "./author-c/make-corpus.ts";
import type { MakeCorpus } from "./corpus.ts";

/** Who wrote test text without having seen the rules. */
export const AUTHORS: Readonly<Record<string, MakeCorpus>> = { a: authorA, c: authorC };
