/** Begins a new entry of a registry: `npm run new -- source openclaw-cron`. It writes one file and overwrites none. */
import { existsSync, writeFileSync } from "node:fs";
import { PROJECT } from "./gen-registries.ts";

/** For each kind of entry: its folder, what to do after `npm run gen`, and what the file begins with. */
const KINDS: Readonly<Record<string, readonly [folder: string, then: string, text: (id: string) => string]>> = {
  event: [
    "src/events/kinds",
    "npx tsc --noEmit names the switches that must say something about it; UPDATE=1 npm test keeps its example.",
    (id) => `import { z } from "zod";
import { defineEvent } from "../define-event.ts";

/** What happened, as one sentence. */
export default defineEvent({
  type: "${id}",
  version: 1,
  data: z.strictObject({ lamp: z.number() }),
  example: { lamp: 7 },
});
`,
  ],
  source: [
    "src/decode/sources",
    "Make decode say what each record means.",
    (id) => `import { defineSource, liveMatch } from "../define-source.ts";

/** Who writes this file. */
export default defineSource({
  id: "${id}",
  title: "what it is, for people",
  era: "any",
  root: "home",
  shape: "lines",
  where: ["logs/${id}.jsonl"],
  claim: (path) => (path === "logs/${id}.jsonl" ? liveMatch() : null),
  decode: (record) => [{ type: "record-unknown", occurredAt: null, data: { recordType: "${id}", record } }],
  examples: [{ path: "logs/${id}.jsonl", record: { lamp: 7 }, gives: ["record-unknown"] }],
});
`,
  ],
  table: [
    "src/decode/tables",
    "Name the columns, but none with tokens, and make decode say what each row means.",
    (id) => `import { defineTable } from "../define-table.ts";

/** What OpenClaw keeps in it. */
export default defineTable({
  id: "${id}",
  title: "what it is, for people",
  database: "state",
  table: "${id.replaceAll("-", "_")}",
  shape: "state",
  since: 18,
  required: ["lamp"],
  optional: [],
  key: ["lamp"],
  decode: (record) => [{ type: "record-unknown", occurredAt: null, data: { recordType: "${id}", record } }],
  examples: [{ record: { lamp: 7 }, gives: ["record-unknown"] }],
});
`,
  ],
  rule: [
    "src/redact/rules",
    "A pattern begins with its keyword and reads in linear time.",
    (id) => `import { defineRule, sample } from "../define-rule.ts";

export default defineRule({
  id: "${id}",
  title: "What it hides",
  keywords: ["${id}_"],
  pattern: /${id}_[A-Za-z0-9]{20,}/gi,
  kind: "specific",
  examples: { hides: [sample("${id}", "_hB4rQx81LmZt60WyVcNs52Kd")], keeps: ["${id}_settings"] },
});
`,
  ],
  view: [
    "src/projections/views",
    "Describe its rows in src/projections/view-tables.ts for the queries.",
    (id) => `import { defineView } from "../define-view.ts";

/** One row for each … */
export default defineView({
  name: "${id}",
  version: 1,
  tables: ["${id.replaceAll("-", "_")}"],
  ddl: "CREATE TABLE ${id.replaceAll("-", "_")} (seq INTEGER PRIMARY KEY) STRICT;",
  prepare: (_raw) => ({ on: { "session-started": (_event) => undefined } }),
});
`,
  ],
  format: [
    "src/reports/formats",
    "Name it in FORMATS of src/cli/options.ts.",
    (id) => `import { defineFormat } from "../define-format.ts";
import { EXAMPLE_REPORT } from "../example-report.ts";
import { jsonText } from "../json-text.ts";

export default defineFormat({
  id: "${id}",
  title: "what it is, for people",
  extension: "${id}",
  mediaType: "text/plain; charset=utf-8",
  async *write(report) {
    for await (const row of report.rows) yield \`\${jsonText(row)}\\n\`;
  },
  examples: [{ report: { ...EXAMPLE_REPORT, rows: [] }, text: "" }],
});
`,
  ],
  command: [
    "src/cli/commands",
    "Load what it needs inside its run function.",
    (id) => `import { Command } from "commander";
import { EXIT, type ExitCode } from "../../kernel/exit-codes.ts";
import type { World } from "../world.ts";

export default function makeCommand(world: World, run = runCommand): Command {
  return new Command("${id}").summary("one line for --help").action(async () => world.finish(await run(world)));
}

async function runCommand(world: World): Promise<ExitCode> {
  await world.stdout.write("${id} does nothing yet\\n");
  return EXIT.done;
}
`,
  ],
};

function refuse(why: string): never {
  console.error(why);
  process.exit(2);
}

const [word = "", id = ""] = process.argv.slice(2);
const kind = Object.hasOwn(KINDS, word) ? KINDS[word] : undefined;
if (!kind || id === "index" || !/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id))
  refuse(`Say what to add, with a name like slack-token: npm run new -- <${Object.keys(KINDS).join("|")}> <name>.`);
const [folder, then, text] = kind;
const file = `${folder}/${id}.ts`;
if (existsSync(`${PROJECT}/${file}`)) refuse(`${file} is already there: choose another name, or edit it.`);
writeFileSync(`${PROJECT}/${file}`, text(id), { flag: "wx" });
console.log(`Wrote ${file}. Fill it in, then: npm run gen. ${then}`);
