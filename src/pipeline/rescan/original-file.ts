import { closeSync } from "node:fs";
import { liveMatch, type SourceDefinition } from "../../decode/define-source.ts";
import definitions from "../../decode/sources/index.ts";
import type { SourceRow } from "../../store/tables.ts";
import { lineBefore } from "../../tail/line-before.ts";
import { type OpenedSource, openSource } from "../../tail/open-source.ts";
import type { RawLine } from "../../tail/split-lines.ts";
import { type Lines, openLines, spotAfter } from "../line-feed.ts";
import { factsOfDocument, MAX_DOCUMENT_BYTES, readWhole } from "../read-document.ts";
import { factsOfLine, fileContext, type RecordContext } from "../record-facts.ts";
import { carriedContext } from "./carried-context.ts";
import type { Belonging, OriginalOptions, OriginalSource } from "./original-source.ts";

type OpenFile = Extract<OpenedSource, { kind: "open" }>;

/** A file of lines or a document as it lies in the home now; undefined when it cannot be read. */
export function openOriginalFile(row: SourceRow, options: OriginalOptions): OriginalSource | undefined {
  const definition = definitions.find(({ id }) => id === row.kind);
  if (definition?.shape !== "lines" && definition?.shape !== "document") return undefined;
  const opened = openSource(row.root, row.path);
  if (opened.kind !== "open") return undefined;
  return definition.shape === "lines"
    ? linesOf(row, definition, opened, options)
    : documentOf(row, definition, opened, options);
}

function matchOf(row: SourceRow, definition: SourceDefinition) {
  return definition.claim(row.path) ?? liveMatch();
}

function contextOf(
  row: SourceRow,
  definition: SourceDefinition,
  { stream, match }: Belonging,
  { store, redactor }: OriginalOptions,
): RecordContext {
  const whole = { ...matchOf(row, definition), ...match };
  return fileContext(definition, { match: whole, stream, redactor, digestKey: store.keys.digest });
}

function linesOf(
  row: SourceRow,
  definition: SourceDefinition,
  { fd }: OpenFile,
  options: OriginalOptions,
): OriginalSource {
  const find = lineFinder(row, definition, fd, options.store.keys.digest);
  const isPlain = matchOf(row, definition).compression === "none";
  const contexts = carriedContext(
    (of) => contextOf(row, definition, of, options),
    (position) => (isPlain ? lineBefore(fd, position) : undefined),
  );
  return {
    recordAt({ position }, of) {
      const line = find(position);
      return line && factsOfLine(line, contexts.at(position, spotAfter(line).offset, of));
    },
    close: () => closeSync(fd),
  };
}

/** Lines are asked for in the order of the store, which mostly is theirs: reading goes on where it was. */
function lineFinder(row: SourceRow, definition: SourceDefinition, fd: number, digestKey: Buffer) {
  const match = matchOf(row, definition);
  let lines: Lines | undefined;
  let at = 0;
  return (position: number): RawLine | undefined => {
    const canGoOn = match.compression === "zstd" ? at <= position : at === position;
    if (!lines || !canGoOn) {
      lines = openLines({ fd, from: { offset: position, line: 0 }, match, digestKey });
      at = position;
    }
    for (let line = lines.next(); line; line = lines.next()) {
      at = spotAfter(line).offset;
      if (line.offset >= position) return line.offset === position ? line : undefined;
    }
    lines = undefined;
    return undefined;
  };
}

function documentOf(
  row: SourceRow,
  definition: SourceDefinition,
  { fd, stat }: OpenFile,
  options: OriginalOptions,
): OriginalSource {
  const bytes = stat.sizeBytes > MAX_DOCUMENT_BYTES ? undefined : readWhole(fd, stat.sizeBytes);
  return {
    recordAt: (_, of) =>
      bytes &&
      factsOfDocument(
        bytes,
        { path: row.path, modifiedAt: stat.mtimeMs },
        definition,
        contextOf(row, definition, of, options),
      ),
    close: () => closeSync(fd),
  };
}
