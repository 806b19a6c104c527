import type { Carrier } from "./carrier.ts";
import { CORE_CHAT } from "./core-chat.ts";
import { CORE_CODE } from "./core-code.ts";
import { CORE_CONFIG } from "./core-config.ts";
import { CORE_HTTP } from "./core-http.ts";
import { CORE_INFRA } from "./core-infra.ts";
import { CORE_SHELL } from "./core-shell.ts";
import { HARD_BASE64 } from "./hard-base64.ts";
import { HARD_ENCODINGS } from "./hard-encodings.ts";
import { HARD_HEXDUMPS } from "./hard-hexdump.ts";
import { HARD_LAYOUT } from "./hard-layout.ts";
import { HARD_LINES } from "./hard-lines.ts";

export const CARRIERS: readonly Carrier[] = [
  ...CORE_CONFIG,
  ...CORE_CODE,
  ...CORE_HTTP,
  ...CORE_SHELL,
  ...CORE_INFRA,
  ...CORE_CHAT,
  ...HARD_BASE64,
  ...HARD_ENCODINGS,
  ...HARD_HEXDUMPS,
  ...HARD_LAYOUT,
  ...HARD_LINES,
];
