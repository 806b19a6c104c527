import { writeFileSync } from "node:fs";
import path from "node:path";
import { EXIT, type ExitCode } from "../kernel/exit-codes.ts";
import type { Json } from "../kernel/json.ts";
import { UserError } from "../kernel/user-error.ts";
import { visible } from "../kernel/visible.ts";
import { singleDocument } from "../reports/json-document.ts";
import type { ConfigAction, ConfigOptions } from "./commands/config.ts";
import { configPlace } from "./config-file.ts";
import { CONFIG_TEMPLATE } from "./config-template.ts";
import { makeFolder } from "./integrate-write.ts";
import { loadRules } from "./load-rules.ts";
import { formatOf } from "./options.ts";
import { tellWarnings } from "./print.ts";
import type { World } from "./world.ts";

interface Answer {
  readonly data: Json;
  readonly lines: readonly string[];
  readonly warnings?: readonly string[];
}

/** What there is to do with the configuration itself. */
export async function config(world: World, action: ConfigAction, options: ConfigOptions): Promise<ExitCode> {
  const { data, lines, warnings = [] } = await answer(world, action, options);
  const format = formatOf(options, world);
  const isText = format === "table" || format === "csv";
  await world.stdout.write(
    isText ? lines.map((line) => `${visible(line)}\n`).join("") : singleDocument(`config ${action}`, data, warnings),
  );
  await tellWarnings(world, options, warnings);
  return EXIT.done;
}

async function answer(world: World, action: ConfigAction, options: ConfigOptions): Promise<Answer> {
  if (action === "show") return await shown(world, options);
  const place = configPlace(world, options);
  if (action === "path") return { data: { ...place }, lines: [place.file] };
  writeTemplate(place.file);
  return { data: { ...place }, lines: [`Wrote ${place.file}`, "Next: edit it, then incident rules test"] };
}

async function shown(world: World, options: ConfigOptions): Promise<Answer> {
  const { config: read, custom, files, refused, notes } = await loadRules(world, options);
  const { file, origin, content } = read;
  const rules = custom.map(({ id, title }) => ({ id, title: title ?? null, file: files.get(id) ?? null }));
  return {
    data: {
      file,
      origin,
      isThere: content !== undefined,
      rulesFile: content?.rulesFile ?? null,
      rules,
      refused: refused.map((rule) => ({ ...rule })),
    },
    lines: [
      `${file} (${origin})${content === undefined ? ": not there, so nothing is configured" : ""}`,
      ...(content?.rulesFile === undefined ? [] : [`rulesFile: ${content.rulesFile}`]),
      `${custom.length} rules of your own${refused.length > 0 ? `, ${refused.length} that cannot be used` : ""}`,
      ...rules.map((rule) => `  ${rule.id}${rule.title === null ? "" : `: ${rule.title}`}`),
    ],
    warnings: notes,
  };
}

/** Made only where there is nothing: neither a file nor a link is written through. */
function writeTemplate(file: string): void {
  makeFolder(path.dirname(file));
  try {
    writeFileSync(file, CONFIG_TEMPLATE, { flag: "wx", mode: 0o600 });
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : undefined;
    if (code === undefined) throw error;
    throw new UserError(
      "write-refused",
      code === "EEXIST" ? `There is already something at ${file}.` : `${file} cannot be written (${code}).`,
      {
        hint:
          code === "EEXIST" ? "Edit it, or name a new file with --config." : "Check the owner and mode of its folder.",
        exitCode: EXIT.refused,
        cause: error,
      },
    );
  }
}
