import { closeSync } from "node:fs";
import { EXIT, type ExitCode } from "../kernel/exit-codes.ts";
import { UserError } from "../kernel/user-error.ts";
import { visible } from "../kernel/visible.ts";
import type { WithheldReason } from "../redact/marker.ts";
import { createRedactor } from "../redact/redact.ts";
import { type Bytes, peek } from "../scan/bytes.ts";
import { contentKind, HEAD_BYTES } from "../scan/content-kind.ts";
import { redactStream } from "../scan/redact-stream.ts";
import type { RedactOptions } from "./commands/redact.ts";
import { fingerprintKey, OWN_KEY_NOTICE } from "./fingerprint-key.ts";
import { stopWhenInterrupted } from "./interruption.ts";
import { valuesOfNamedHome } from "./known-values.ts";
import { loadRules, tellRules } from "./load-rules.ts";
import { openNewFile } from "./new-file.ts";
import { openInput } from "./open-input.ts";
import type { World } from "./world.ts";

/** Copies what comes in without its secrets. */
export async function redactFilter(world: World, file: string | undefined, options: RedactOptions): Promise<ExitCode> {
  const { key, keyId } = fingerprintKey(world, options);
  const { known, notices } = valuesOfNamedHome(world, key, options.home);
  const loaded = await loadRules(world, options);
  const redactor = createRedactor({ key, known, custom: loaded.custom });
  const input = openInput(world, file);
  const tally = openTally();
  try {
    const { head, all } = await peek(input.bytes, HEAD_BYTES);
    refusePacked(head);
    for (const notice of [...(keyId === null ? [OWN_KEY_NOTICE] : []), ...notices])
      await world.stderr.write(`Note: ${notice}\n`);
    await tellRules(world, loaded);
    await copy(world, redactStream(all, redactor, tally), options);
  } finally {
    if (input.fd !== null) closeSync(input.fd);
  }
  if (options.summary) await world.stderr.write(tally.text());
  else if (tally.withheld() > 0) await world.stderr.write(`${tally.withheldLine()}\n`);
  return tally.withheld() > 0 ? EXIT.partial : EXIT.done;
}

async function copy(world: World, clean: Bytes, options: RedactOptions): Promise<void> {
  const output =
    options.output === undefined || options.output === "-" ? null : openNewFile(world, options.output, options);
  try {
    for await (const bytes of clean) {
      stopWhenInterrupted(world, "Interrupted; the output ends here.", "Run the command again for all of it.");
      if (bytes.length === 0) continue;
      if (output) output.write(bytes);
      else await world.stdout.write(bytes);
      await world.breathe();
    }
    output?.finish();
  } finally {
    output?.discard();
  }
}

const REFUSED: Readonly<Record<string, string>> = {
  gzip: "Unpack it first: gzip -dc FILE | incident redact",
  zstd: "Unpack it first: zstd -dc FILE | incident redact",
  zip: "Unpack it first, or see what is in it with incident leaks.",
  tar: "Unpack it first, or see what is in it with incident leaks.",
  sqlite: "Print what you need of it as text first, or see what is in it with incident leaks.",
  "utf16-little": "Turn it into UTF-8 first: iconv -f UTF-16 -t UTF-8 FILE | incident redact",
  "utf16-big": "Turn it into UTF-8 first: iconv -f UTF-16 -t UTF-8 FILE | incident redact",
};

/** Passed through, it would look clean and not be. */
function refusePacked(head: Buffer): void {
  const kind = contentKind(head);
  const hint = REFUSED[kind];
  if (hint === undefined) return;
  const name = kind.startsWith("utf16") ? "UTF-16" : kind;
  throw new UserError("usage", `This is ${name}, not text as UTF-8: no secret in it could be seen.`, { hint });
}

function openTally() {
  const hidden = new Map<
    string,
    { readonly rule: string; readonly fingerprint: string; readonly names: readonly string[]; times: number }
  >();
  const withheld = new Map<WithheldReason, number>();
  const total = () => [...withheld.values()].reduce((sum, times) => sum + times, 0);
  const withheldLine = () => {
    const reasons = [...withheld].map(([reason, times]) => `${reason} ${times}`).join(", ");
    return `Withheld, because it could not be searched: ${total()} (${reasons}).`;
  };
  return {
    hide(rule: string, fingerprint: string, times: number, names: readonly string[]) {
      const id = `${rule} ${fingerprint}`;
      const known = hidden.get(id) ?? { rule, fingerprint, names, times: 0 };
      known.times += times;
      hidden.set(id, known);
    },
    withhold: (reason: WithheldReason, times: number) => void withheld.set(reason, (withheld.get(reason) ?? 0) + times),
    withheld: total,
    withheldLine,
    text() {
      const lines = [...hidden.values()].map(
        ({ rule, fingerprint, names, times }) =>
          `  ${rule}  ${fingerprint}  ${times}×${names.length > 0 ? `  ${visible(names.join(", "))}` : ""}`,
      );
      const places = [...hidden.values()].reduce((sum, { times }) => sum + times, 0);
      const head = `Hidden: ${hidden.size} different secrets in ${places} places.`;
      return `${[head, ...lines.sort(), ...(total() > 0 ? [withheldLine()] : [])].join("\n")}\n`;
    },
  };
}
