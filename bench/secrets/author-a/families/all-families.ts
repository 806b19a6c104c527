import type { Family } from "../family.ts";
import { CHAT } from "./chat.ts";
import { CLOUDS } from "./clouds.ts";
import { CODE_HOSTS } from "./code-hosts.ts";
import { DATABASES } from "./databases.ts";
import { DEVELOPER_SERVICES } from "./developer-services.ts";
import { FILES_HOME } from "./files-home.ts";
import { FILES_SERVER } from "./files-server.ts";
import { KEY_BLOCKS } from "./key-blocks.ts";
import { MODELS } from "./models.ts";
import { PASSWORDS } from "./passwords.ts";
import { PAYMENTS_AND_MAIL } from "./payments-and-mail.ts";
import { SESSIONS } from "./sessions.ts";

export const ALL_FAMILIES: readonly Family[] = [
  ...CODE_HOSTS,
  ...CLOUDS,
  ...MODELS,
  ...PAYMENTS_AND_MAIL,
  ...CHAT,
  ...DEVELOPER_SERVICES,
  ...DATABASES,
  ...PASSWORDS,
  ...SESSIONS,
  ...KEY_BLOCKS,
  ...FILES_HOME,
  ...FILES_SERVER,
];
