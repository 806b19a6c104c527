import { createHash } from "node:crypto";
import type { SecretRule } from "./define-rule.ts";

/** To be raised when the same rules find more than before: their code is no part of the digest, as it differs from build to build. */
const DETECTOR = 1;

/** Names what a set of rules finds: 16 hex letters that change with any rule's name, pattern or keywords. */
export function ruleSetVersion(rules: readonly SecretRule[]): string {
  const said = rules
    .map(({ id, kind, keywords, pattern }) => JSON.stringify([id, kind, keywords, pattern.source, pattern.flags]))
    .sort();
  return createHash("sha256")
    .update(JSON.stringify([DETECTOR, said]))
    .digest("hex")
    .slice(0, 16);
}
