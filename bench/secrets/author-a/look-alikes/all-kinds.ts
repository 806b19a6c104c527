import { DOCUMENTED_AND_BROKEN } from "./documented-and-broken.ts";
import { IDENTIFIERS } from "./identifiers.ts";
import type { LookAlikeKind } from "./kind.ts";
import { NO_VALUES } from "./no-values.ts";
import { PUBLIC_THINGS } from "./public-things.ts";

export const ALL_KINDS: readonly LookAlikeKind[] = [
  ...IDENTIFIERS,
  ...PUBLIC_THINGS,
  ...NO_VALUES,
  ...DOCUMENTED_AND_BROKEN,
];
