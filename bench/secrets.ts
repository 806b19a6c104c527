import { parseArgs } from "node:util";
import { AUTHORS } from "./secrets/authors.ts";
import { byCarrier, byFalseRule, byFamily, byLookAlike, printGroups } from "./secrets/breakdown.ts";
import type { Engine, NotMeasured } from "./secrets/engine.ts";
import { openOurs } from "./secrets/engines/ours.ts";
import { openPlainPatterns } from "./secrets/engines/plain-patterns.ts";
import { installSecretlint, openSecretlint } from "./secrets/engines/secretlint.ts";
import { type Measured, measure } from "./secrets/measure.ts";
import { printMisses } from "./secrets/misses.ts";
import { printSummary } from "./secrets/print-summary.ts";
import { summarize } from "./secrets/summarize.ts";

const HELP = `npx tsx bench/secrets.ts [options]
  --seed N            another corpus (1)
  --secrets N         how many secrets are planted (1200)
  --background-mb N   how much text without any is around them (20)
  --author NAME       whose test text (a)
  --secretlint DIR    measure the secretlint preset that is installed there, too
  --with-secretlint   install it into a temporary folder first
  --only-ours         leave the yardsticks out
  --breakdown N       the N worst families, carriers and look-alikes of ours (0)
  --misses N          N examples of each kind of mistake of ours, in the clear: all values are made up (0)
  --json              the figures as JSON`;

const { values } = parseArgs({
  options: {
    seed: { type: "string", default: "1" },
    secrets: { type: "string", default: "1200" },
    "background-mb": { type: "string", default: "20" },
    author: { type: "string", default: "a" },
    secretlint: { type: "string" },
    "with-secretlint": { type: "boolean", default: false },
    "only-ours": { type: "boolean", default: false },
    breakdown: { type: "string", default: "0" },
    misses: { type: "string", default: "0" },
    json: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});

async function openOthers(): Promise<(Engine | NotMeasured)[]> {
  if (values["only-ours"]) return [];
  const others = [openPlainPatterns()];
  if (values.secretlint !== undefined) return [...others, await openSecretlint(values.secretlint)];
  if (values["with-secretlint"]) return [...others, await installSecretlint()];
  return [...others, { name: "secretlint preset", reason: "neither --secretlint DIR nor --with-secretlint given" }];
}

async function run(): Promise<void> {
  const makeCorpus = AUTHORS[values.author];
  if (makeCorpus === undefined)
    throw new Error(`no author ${values.author}: there is ${Object.keys(AUTHORS).join(", ")}`);
  const corpus = makeCorpus({
    seed: Number(values.seed),
    secrets: Number(values.secrets),
    backgroundChars: Number(values["background-mb"]) * 1e6,
  });
  const engines = [openOurs(), ...(await openOthers())];
  const measured: Measured[] = [];
  for (const engine of engines) if ("find" in engine) measured.push(await measure(engine, corpus));
  const missing = engines.filter((engine) => "reason" in engine);
  const summaries = measured.map(summarize);
  if (values.json) {
    console.log(JSON.stringify({ corpus: corpus.name, summaries, missing }, undefined, 2));
    return;
  }
  const plants = corpus.sessions.reduce((sum, { secrets }) => sum + secrets.length, 0);
  const likes = corpus.sessions.reduce((sum, { lookAlikes }) => sum + lookAlikes.length, 0);
  console.log(`${corpus.name}: ${plants} secrets, ${likes} look-alikes, ${measured[0]?.megabytes.toFixed(1)} MB\n`);
  printSummary(summaries, missing);
  const [ours] = measured;
  if (ours === undefined) return;
  printWorst(ours, Number(values.breakdown));
  if (Number(values.misses) > 0) printMisses(ours, Number(values.misses));
}

function printWorst(ours: Measured, most: number): void {
  if (most === 0) return;
  printGroups("families, worst first", byFamily(ours), most);
  printGroups("carriers, worst first", byCarrier(ours), most);
  printGroups("look-alikes that did not survive whole", byLookAlike(ours), most);
  printGroups("false hits", byFalseRule(ours), most);
}

if (values.help) console.log(HELP);
else await run();
// After many texts secretlint's profiler keeps the process busy for minutes with what it has measured itself.
process.exit();
