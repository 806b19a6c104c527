import { makeCorpus as authorA } from "./author-a/make-corpus.ts";
import { makeCorpus as authorB } from "./author-b/make-corpus.ts";
import { makeCorpus as authorC } from "./author-c/make-corpus.ts";
import type { MakeCorpus } from "./corpus.ts";

/**
 * Who wrote test text without having seen the rules. What `a` and `b` showed to be missing was built since; `c` was only
 * ever measured with.
 */
export const AUTHORS: Readonly<Record<string, MakeCorpus>> = { a: authorA, b: authorB, c: authorC };
