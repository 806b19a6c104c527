import { closeSync, existsSync, lstatSync } from "node:fs";
import { openAllowance } from "./allowance.ts";
import { bytesOfFile } from "./bytes.ts";
import type { Item } from "./finding.ts";
import { openBinaryScan } from "./open-binary-scan.ts";
import { openDatabaseFile } from "./open-database.ts";
import { scanOpened } from "./scan-content.ts";
import { openFile, type ScanOptions } from "./scan-file.ts";
import { searched } from "./searched.ts";
import { Bomb, Damaged } from "./stopped.ts";

export interface DatabasePart {
  readonly path: string;
  readonly items: AsyncIterable<Item>;
}

/** A database searched twice: by its tables, and by the bytes of its files, where what was deleted may still stand. */
export function databaseParts(file: string, options: ScanOptions): DatabasePart[] {
  const raw = [file, `${file}-wal`].filter((at) => existsSync(at));
  return [
    { path: file, items: scanTables(file, options) },
    ...raw.map((at) => ({ path: at, items: scanRaw(at, options) })),
  ];
}

/** Somebody may be writing into it, and a copy would be torn. */
async function* scanTables(file: string, options: ScanOptions): AsyncGenerator<Item> {
  const scanning = { ...options, allowance: openAllowance() };
  scanning.allowance.readPacked(lstatSync(file).size);
  try {
    yield* scanOpened(openDatabaseFile(file, { isLive: true, temporary: options.temporary }), 0, scanning);
  } catch (error) {
    if (!(error instanceof Damaged || error instanceof Bomb)) throw error;
    yield { kind: "fault", within: [], reason: error.message };
  }
}

async function* scanRaw(file: string, options: ScanOptions): AsyncGenerator<Item> {
  const opened = openFile(file);
  if (typeof opened === "string") {
    yield { kind: "fault", within: [], reason: opened };
    return;
  }
  try {
    yield* searched(bytesOfFile(opened.fd, options.breathe), openBinaryScan(options.detector));
  } finally {
    closeSync(opened.fd);
  }
}
