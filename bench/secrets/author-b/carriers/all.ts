import type { Carrier } from "../carrier.ts";
import { BROKEN } from "./broken.ts";
import { CLOUD_OUTPUT } from "./cloud-output.ts";
import { CODE } from "./code.ts";
import { COMMANDS } from "./commands.ts";
import { CONNECTIONS } from "./connections.ts";
import { ENCODED } from "./encoded.ts";
import { ESCAPED } from "./escaped.ts";
import { KEY_FILES } from "./key-files.ts";
import { OPERATIONS } from "./operations.ts";
import { PROSE } from "./prose.ts";
import { SETTINGS_FILES } from "./settings-files.ts";

export const CARRIERS: readonly Carrier[] = [
  ...SETTINGS_FILES,
  ...KEY_FILES,
  ...CONNECTIONS,
  ...CODE,
  ...COMMANDS,
  ...OPERATIONS,
  ...CLOUD_OUTPUT,
  ...PROSE,
  ...ESCAPED,
  ...ENCODED,
  ...BROKEN,
];
