import type { LookAlikeKind } from "../look-alike.ts";
import { DIGESTS } from "./digests.ts";
import { IDENTIFIERS } from "./identifiers.ts";
import { PUBLIC_PARTS } from "./public-parts.ts";
import { STAND_INS } from "./stand-ins.ts";
import { TALK } from "./talk.ts";

export const LOOK_ALIKES: readonly LookAlikeKind[] = [
  ...DIGESTS,
  ...IDENTIFIERS,
  ...PUBLIC_PARTS,
  ...STAND_INS,
  ...TALK,
];
