import { closeSync, openSync, writeFileSync, writeSync } from "node:fs";
import path from "node:path";
import { built } from "./built.ts";
import { type Figure, median } from "./figure.ts";
import { peakOf } from "./memory.ts";
import { readFiles } from "./secrets/author-a/background/read-files.ts";
import { createRandom } from "./secrets/author-a/random.ts";

export interface RedactOptions {
  readonly folder: string;
  readonly megabytes: number;
  readonly runs: number;
  /** How much is read by one program, to see what stays in its memory. */
  readonly streamMegabytes: number;
}

interface Spent {
  readonly cpuMs: number;
  readonly wallMs: number;
}

/** Lengths of strings in transcripts: many short ones, and outputs of commands that hold most of the letters. */
const LENGTHS = [12, 40, 80, 200, 600, 2_000, 4_000, 8_000, 16_000];

/** The detector on parsed strings of real text, one thread, beside `JSON.parse` of the same strings. */
export async function measureRedact({ folder, megabytes, runs, streamMegabytes }: RedactOptions): Promise<Figure[]> {
  const { createRedactor, compileRules, readMarks, rules, carriers } = await builtDetector();
  const texts = transcriptTexts(megabytes * 1e6);
  const chars = texts.reduce((sum, text) => sum + text.length, 0);
  const lines = texts.map((text) => JSON.stringify(text));
  const redactor = createRedactor({ key: Buffer.from("night-watch") });
  const findPlain = compileRules(rules);
  const seenIn = (text: string) => ({ text, seen: { ...findPlain(text), ...readMarks(text) } });
  const parse = medianOf(runs, () => {
    for (const line of lines) JSON.parse(line);
  });
  const whole = medianOf(runs, () => {
    for (const text of texts) redactor.redactText(text);
  });
  const plain = medianOf(runs, () => {
    for (const text of texts) findPlain(text);
  });
  const rate = (ms: number) => chars / 1e3 / ms;
  return [
    { name: "redact: detector, processor time", value: rate(whole.cpuMs), unit: "MB/s", aim: { atLeast: 60 } },
    { name: "redact: detector, wall time", value: rate(whole.wallMs), unit: "MB/s" },
    { name: "redact: plain search alone, processor time", value: rate(plain.cpuMs), unit: "MB/s" },
    { name: "redact: JSON.parse of the same, processor time", value: rate(parse.cpuMs), unit: "MB/s" },
    { name: "redact: JSON.parse of the same, wall time", value: rate(parse.wallMs), unit: "MB/s" },
    { name: "redact: detector per JSON.parse", value: parse.cpuMs / whole.cpuMs, unit: "x" },
    ...carrierFigures(carriers, texts.map(seenIn), chars, runs),
    ...hostileFigures(redactor, runs),
    await streamFigure(texts, streamMegabytes, folder),
  ];
}

async function builtDetector() {
  const [{ createRedactor }, { compileRules }, { readMarks }, { default: rules }, { default: carriers }] =
    await Promise.all([
      built<typeof import("../src/redact/redact.ts")>("redact/redact"),
      built<typeof import("../src/redact/find-secrets.ts")>("redact/find-secrets"),
      built<typeof import("../src/redact/marks.ts")>("redact/marks"),
      built<typeof import("../src/redact/rules/index.ts")>("redact/rules/index"),
      built<typeof import("../src/redact/carriers/index.ts")>("redact/carriers/index"),
    ]);
  return { createRedactor, compileRules, readMarks, rules, carriers };
}

type Detector = Awaited<ReturnType<typeof builtDetector>>;
type Redactor = ReturnType<Detector["createRedactor"]>;
interface SeenText {
  readonly text: string;
  readonly seen: Parameters<Detector["carriers"][number]["views"]>[1];
}

/** Files cut into strings as long as those of transcripts. */
function transcriptTexts(chars: number): string[] {
  const random = createRandom(1);
  const texts: string[] = [];
  for (const file of readFiles(chars, random)) {
    for (let at = 0; at < file.length; ) {
      const length = random.pick(LENGTHS);
      // Parsed strings are flat: a slice would keep its file and be read through it.
      texts.push(JSON.parse(JSON.stringify(file.slice(at, at + length))));
      at += length;
    }
  }
  return texts;
}

/** What each carrier adds to the texts that its quick no lets through. */
function carrierFigures(
  carriers: Detector["carriers"],
  texts: readonly SeenText[],
  chars: number,
  runs: number,
): Figure[] {
  return carriers.map((carrier) => {
    const { cpuMs } = medianOf(runs, () => {
      for (const { text, seen } of texts) {
        if (!carrier.mayOccur(text, seen)) continue;
        for (const _ of carrier.views(text, seen));
      }
    });
    return { name: `redact: ${carrier.id}, for a megabyte`, value: cpuMs / (chars / 1e6), unit: "ms" };
  });
}

function hostileFigures(redactor: Redactor, runs: number): Figure[] {
  return ["password=", '"secret":"', "a", "4", "\\", "-----BEGIN "].map((body) => {
    const text = body.repeat(Math.ceil(1e6 / body.length)).slice(0, 1e6);
    const { cpuMs } = medianOf(runs, () => redactor.redactText(text));
    return { name: `redact: 1 MB line of ${JSON.stringify(body)}`, value: cpuMs, unit: "ms", aim: { atMost: 250 } };
  });
}

/** What `incident redact` takes for a file of JSON lines more than for one line. */
async function streamFigure(texts: readonly string[], megabytes: number, folder: string): Promise<Figure> {
  const [one, many] = [path.join(folder, "one.jsonl"), path.join(folder, "many.jsonl")];
  const lines = texts.map((text, at) => `${JSON.stringify({ type: "message", id: `m${at}`, text })}\n`);
  writeFileSync(one, lines[0] ?? "{}\n");
  const file = openSync(many, "w");
  for (let left = megabytes * 1e6; left > 0; ) {
    for (const line of lines) {
      writeSync(file, line);
      left -= line.length;
      if (left <= 0) break;
    }
  }
  closeSync(file);
  const before = await peakOf(["redact", one], folder);
  const most = await peakOf(["redact", many], folder);
  const name = `redact: memory of \`incident redact\` on ${megabytes} MB over that on one line`;
  return { name, value: most - before, unit: "MB", aim: { atMost: 150 } };
}

/** Runs that count for nothing: the compiler has not seen all of the code yet. */
const WARM_UPS = 4;

function medianOf(runs: number, work: () => void): Spent {
  for (let run = 0; run < WARM_UPS; run += 1) work();
  const spent = Array.from({ length: runs }, () => timeOf(work));
  return { cpuMs: median(spent.map(({ cpuMs }) => cpuMs)), wallMs: median(spent.map(({ wallMs }) => wallMs)) };
}

function timeOf(work: () => void): Spent {
  const cpu = process.cpuUsage();
  const began = performance.now();
  work();
  const wallMs = performance.now() - began;
  const { user, system } = process.cpuUsage(cpu);
  return { cpuMs: (user + system) / 1000, wallMs };
}
