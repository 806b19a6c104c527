import type { Carrier } from "../carrier.ts";
import { COMMAND_LINE } from "./command-line.ts";
import { DATA_NOTATIONS } from "./data-notations.ts";
import { ENVIRONMENT } from "./environment.ts";
import { HTTP } from "./http.ts";
import { SOURCE_CODE } from "./source-code.ts";
import { TALK } from "./talk.ts";
import { TOOLS_AND_SQL } from "./tools-and-sql.ts";
import { WHOLE_FILES } from "./whole-files.ts";

export const ALL_CARRIERS: readonly Carrier[] = [
  ...ENVIRONMENT,
  ...DATA_NOTATIONS,
  ...SOURCE_CODE,
  ...HTTP,
  ...COMMAND_LINE,
  ...TOOLS_AND_SQL,
  ...TALK,
  ...WHOLE_FILES,
];
