import { BUSINESS } from "./business.ts";
import { CLOUDS } from "./clouds.ts";
import { CODE_HOSTS } from "./code-hosts.ts";
import { CONNECTIONS } from "./connections.ts";
import type { Family } from "./family.ts";
import { HEADERS } from "./headers.ts";
import { KEY_FILES } from "./key-files.ts";
import { MODEL_VENDORS } from "./model-vendors.ts";
import { OPAQUE } from "./opaque.ts";
import { PASSWORDS } from "./passwords.ts";

export const FAMILIES: readonly Family[] = [
  ...CODE_HOSTS,
  ...CLOUDS,
  ...MODEL_VENDORS,
  ...BUSINESS,
  ...OPAQUE,
  ...PASSWORDS,
  ...CONNECTIONS,
  ...HEADERS,
  ...KEY_FILES,
];
