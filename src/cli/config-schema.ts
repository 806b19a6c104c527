import { z } from "zod";
import { closest } from "../kernel/did-you-mean.ts";
import { shorten, visible } from "../kernel/visible.ts";

const regex = z.string().min(1).max(16_384);
const words = z.array(z.string().min(2).max(256)).max(256);

const allowance = z.strictObject({
  regexes: z.array(regex).max(256).exactOptional(),
  stopwords: z.array(z.string().min(1).max(256)).max(4096).exactOptional(),
  target: z.enum(["secret", "match", "line"]).exactOptional(),
  when: z.enum(["any", "all"]).exactOptional(),
});

const examples = z.strictObject({
  hides: z.array(z.string()).max(256).exactOptional(),
  keeps: z.array(z.string()).max(256).exactOptional(),
});

const customRule = z.strictObject({
  id: z.string().min(1).max(64),
  title: z.string().max(200).exactOptional(),
  pattern: regex,
  keywords: words.min(1).exactOptional(),
  secretGroup: z.int().min(0).max(100).exactOptional(),
  entropy: z.number().min(0).max(8).exactOptional(),
  allow: z.array(allowance).max(64).exactOptional(),
  confidence: z.enum(["high", "medium", "low"]).exactOptional(),
  examples: examples.exactOptional(),
});

/** What the configuration file may say. */
export const configSchema = z.strictObject({
  rules: z.array(customRule).max(1000).exactOptional(),
  rulesFile: z.string().min(1).exactOptional(),
});

export type ConfigContent = z.infer<typeof configSchema>;

const KEYS: ReadonlyArray<readonly [RegExp, readonly string[]]> = [
  [/^$/, Object.keys(configSchema.shape)],
  [/^rules\[\d+\]$/, Object.keys(customRule.shape)],
  [/\.allow\[\d+\]$/, Object.keys(allowance.shape)],
  [/\.examples$/, Object.keys(examples.shape)],
];

/** The first thing that is wrong, as a sentence without its end, and what to do. No value is quoted: it may be a secret. */
export function explainProblem({ issues: [issue] }: z.ZodError): { readonly what: string; readonly hint: string } {
  const at = placeOf(issue?.path ?? []);
  const place = at === "" ? "the file" : at;
  if (issue?.code === "unrecognized_keys") {
    const key = issue.keys[0] ?? "";
    const known = KEYS.find(([where]) => where.test(at))?.[1] ?? [];
    const meant = closest(key, known);
    return {
      what: `${place} has no key ${shorten(visible(key), 40)}`,
      hint: meant === undefined ? `It takes ${known.join(", ")}.` : `Did you mean ${meant}?`,
    };
  }
  const message = (issue?.message ?? "it is malformed").replace(/^Invalid input: /, "");
  return { what: `${place} is not what it should be: ${message}`, hint: "See: incident config --help." };
}

function placeOf(path: readonly PropertyKey[]): string {
  return path
    .map((step) => (typeof step === "number" ? `[${step}]` : `.${visible(String(step))}`))
    .join("")
    .replace(/^\./, "");
}
