import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { UserError } from "../kernel/user-error.ts";
import { type FakeSecret, fakeSecrets } from "./fake-secrets.ts";
import { fillName, fillText, type Story } from "./template.ts";

export interface AssembleOptions {
  /** A story's folder, `fixtures/homes/<story>`. */
  readonly from: string;
  /** A new or an empty folder. */
  readonly into: string;
  readonly now: Date;
  readonly seed: string;
}

export interface AssembledHome {
  readonly stateDir: string;
  readonly logsDir: string;
  readonly secrets: readonly FakeSecret[];
}

/** Writes a story's evidence as the gateway would have left it at `now`, with secrets that are worthless but look real. */
export function assembleHome(options: AssembleOptions): AssembledHome {
  const secrets = fakeSecrets(options.seed);
  const story: Story = { now: options.now, secrets: new Map(secrets.map(({ name, value }) => [name, value])) };
  const stateDir = join(options.into, "home");
  const logsDir = join(options.into, "logs");
  refuseFull(options.into);

  copyFolder(join(options.from, "home"), stateDir, story);
  copyFolder(join(options.from, "logs"), logsDir, story);

  return { stateDir, logsDir, secrets };
}

// Invented evidence must never lie among real evidence.
function refuseFull(folder: string): void {
  if (!existsSync(folder) || readdirSync(folder).length === 0) return;
  throw new UserError("usage", `The folder ${folder} is not empty.`, { hint: "Give a new or an empty folder." });
}

function copyFolder(from: string, into: string, story: Story): void {
  mkdirSync(into, { recursive: true, mode: 0o700 });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const source = join(from, entry.name);
    const target = join(into, fillName(entry.name, story));
    if (entry.isDirectory()) copyFolder(source, target, story);
    else writeFileSync(target, fillText(readFileSync(source, "utf8"), story), { mode: 0o600, flag: "wx" });
  }
}
