/**
 * Looks for the text that each rule, each notation and all of them together take longest for, and measures how the time
 * grows up to 8 MB: time of the processor. Ends with 1 when one grows faster than the text.
 * Usage: npx tsx bench/secrets/worst-input.ts [--only rules,carriers,together] [--rule ID,ID] [--steps 40]
 *   [--seed 1] [--max-mb 8] [--quick]
 * With --quick a rule's slowest text alone and a carrier's two are measured, at an eighth of the length and the whole.
 */
import { parseArgs } from "node:util";
import carriers from "../../src/redact/carriers/index.ts";
import { compileRules } from "../../src/redact/find-secrets.ts";
import { createRedactor } from "../../src/redact/redact.ts";
import rules from "../../src/redact/rules/index.ts";
import { createRandom } from "./author-a/random.ts";
import { carrierTexts } from "./carrier-texts.ts";
import { findWorst } from "./find-worst.ts";
import { cpuMs, FEW_SHARES, type Growth, measureGrowth, type Read, SHARES } from "./growth.ts";
import { type HostileText, textOfLength } from "./hostile-text.ts";
import { TOGETHER_TEXTS } from "./together-texts.ts";

const { values: flags } = parseArgs({
  options: {
    only: { type: "string", default: "rules,carriers,together" },
    rule: { type: "string" },
    steps: { type: "string", default: "40" },
    seed: { type: "string", default: "1" },
    "max-mb": { type: "string", default: "8" },
    quick: { type: "boolean", default: false },
  },
});
const key = Buffer.from("night-watch");
const megabytes = Number(flags["max-mb"]);
const MEGABYTE = 1 << 20;

/** With the same random numbers for each, so that one alone gives the same again. */
const options = () => ({
  random: createRandom(Number(flags.seed)),
  steps: Number(flags.steps),
  chars: megabytes * MEGABYTE,
});

interface Measured {
  readonly name: string;
  readonly text: HostileText;
  readonly growth: Growth;
}

function* measureRules(): Generator<Measured> {
  const chosen = rules.filter(({ id }) => !flags.rule || flags.rule.split(",").includes(id));
  for (const rule of chosen) {
    const redactor = createRedactor({ key, rules: [rule] });
    // Fingerprints cost the same for each secret: left out, the pattern's own time is seen.
    const search = compileRules([rule]);
    const read: Read = (text) => redactor.redactText(text);
    const material = { keywords: rule.keywords, samples: [...rule.examples.hides, ...rule.examples.keeps] };
    const worst = findWorst(search, material, options());
    for (const text of flags.quick ? slowest(worst, search).slice(0, 1) : worst)
      yield { name: rule.id, text, growth: measureGrowth(read, text, megabytes, flags.quick ? FEW_SHARES : SHARES) };
  }
}

function slowest(texts: readonly HostileText[], read: Read): HostileText[] {
  return texts
    .map((text) => ({ text, ms: cpuMs(read, textOfLength(text, MEGABYTE / 4)) }))
    .sort((one, other) => other.ms - one.ms)
    .map(({ text }) => text);
}

function* measureCarriers(): Generator<Measured> {
  const redactor = createRedactor({ key });
  const read: Read = (text) => redactor.redactText(text);
  for (const carrier of carriers) {
    const { material, texts } = carrierTexts(carrier);
    const climbed = findWorst(read, material, options());
    const chosen = flags.quick
      ? slowest([...texts, ...climbed], read).slice(0, 2)
      : [...slowest(texts, read).slice(0, 3), ...climbed];
    for (const text of chosen) {
      const growth = measureGrowth(read, text, megabytes, flags.quick ? FEW_SHARES : SHARES);
      yield { name: `carrier ${carrier.id}`, text, growth };
    }
  }
}

function* measureTogether(): Generator<Measured> {
  const redactor = createRedactor({ key });
  const read: Read = (text) => redactor.redactText(text);
  for (const text of TOGETHER_TEXTS) yield { name: "all together", text, growth: measureGrowth(read, text, megabytes) };
  for (const text of TOGETHER_TEXTS.slice(0, 3)) {
    const ms = cpuMs(read, textOfLength(text, 50 * MEGABYTE));
    console.log(`50 MB of ${shown(text)}: ${ms.toFixed(0)} ms (withheld)`);
  }
}

const PARTS = { rules: measureRules, carriers: measureCarriers, together: measureTogether };

let steep = 0;
let count = 0;
for (const [name, measurePart] of Object.entries(PARTS)) {
  if (!flags.only.split(",").includes(name)) continue;
  for (const measured of measurePart()) {
    count += 1;
    if (measured.growth.isSuperLinear) steep += 1;
    print(measured);
  }
}
console.log(`${count} texts, ${steep} of them super-linear`);
process.exitCode = steep > 0 ? 1 : 0;

function print({ name, text, growth }: Measured): void {
  const last = growth.times.at(-1);
  const perLetter = last ? (last.ms * 1e6) / last.chars : 0;
  const times = growth.times.map(({ ms }) => ms.toFixed(0)).join(" ");
  const verdict = growth.isSuperLinear ? "  SUPER-LINEAR" : "";
  console.log(
    `${name.padEnd(32)} ^${growth.exponent.toFixed(2)} ${perLetter.toFixed(0).padStart(6)} ns/letter  ${times} ms  ${shown(text)}${verdict}`,
  );
}

function shown({ head, body, tail }: HostileText): string {
  return JSON.stringify([head, body, tail].map((part) => part.slice(0, 120)));
}
