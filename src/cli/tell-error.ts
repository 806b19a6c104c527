import { randomBytes } from "node:crypto";
import { CommanderError } from "commander";
import { UserError } from "../kernel/user-error.ts";
import { visible } from "../kernel/visible.ts";
import type { World } from "./world.ts";

/** Says what was wrong and what to do: as one JSON document where a program listens, as two sentences for a person. */
export async function tellError(error: unknown, argv: readonly string[], world: World): Promise<void> {
  const { type, message, hint, stack } = explain(error, world);
  // Errors quote paths and arguments: they go through redaction like everything else. The key is of no use to anybody.
  const { createRedactor } = await import("../redact/redact.ts");
  const redactor = createRedactor({ key: randomBytes(32) });
  const clean = (text: string) => visible(redactor.redactText(text).text, { newlines: "keep" });
  if (wantsJson(argv, world)) {
    const { failureDocument } = await import("../reports/json-document.ts");
    await world.stdout.write(failureDocument({ type, message: clean(message), hint: clean(hint) }));
    return;
  }
  await world.stderr.write(
    `incident: ${clean(message)}\n  ${clean(hint)}\n${stack === undefined ? "" : `\n${clean(stack)}\n`}`,
  );
}

interface Explanation {
  readonly type: string;
  readonly message: string;
  readonly hint: string;
  readonly stack?: string | undefined;
}

function explain(error: unknown, world: World): Explanation {
  if (error instanceof UserError) return { type: error.type, message: error.message, hint: error.hint };
  if (error instanceof CommanderError) {
    const message = error.message.replace(/^error: /, "").replace(/\n\(Did you mean .*\)$/s, "");
    const meant = /Did you mean (.*)\?\)/.exec(error.message)?.[1];
    const hint = meant === undefined ? "See: incident --help, or incident <command> --help." : `Did you mean ${meant}?`;
    return { type: "usage", message: message === "(outputHelp)" ? "No command was given." : message, hint };
  }
  const stack = error instanceof Error ? error.stack : String(error);
  return {
    type: "internal",
    message: `This is a bug of openclaw-incident ${world.version}: ${error instanceof Error ? error.message : String(error)}`,
    hint: "Please report it with the command you ran, the version and the lines below; leave out evidence.",
    stack,
  };
}

/** Looked for in the words themselves: the mistake may be why they could not be parsed. */
function wantsJson(argv: readonly string[], world: World): boolean {
  if (argv.includes("--json")) return true;
  const at = argv.indexOf("--format");
  const format =
    at === -1 ? argv.find((word) => word.startsWith("--format="))?.slice("--format=".length) : argv[at + 1];
  return /^(?:json|ndjson)$/.test(format ?? world.env.INCIDENT_FORMAT ?? "");
}
