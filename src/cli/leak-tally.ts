import type { IgnoreEntry } from "../scan/ignore-list.ts";
import { fullPath, type LeakRow } from "./leak-row.ts";

export interface FaultLine {
  readonly path: string;
  readonly reason: string;
}

export interface IgnoredLine {
  readonly path: string;
  readonly rule: string;
  readonly fingerprint: string;
  readonly reason: string;
  readonly expires: string;
}

/** What a search came to, counted; of what is not listed only the first are kept. */
export interface LeakTally {
  files: number;
  readonly found: { low: number; medium: number; high: number };
  listed: number;
  known: number;
  failing: number;
  readonly skipped: { link: number; special: number; "git-objects": number };
  readonly faultCount: number;
  readonly faults: readonly FaultLine[];
  readonly ignoredCount: number;
  readonly ignored: readonly IgnoredLine[];
  addFault(fault: FaultLine): void;
  addIgnored(row: LeakRow, entry: IgnoreEntry): void;
  /** Sentences about what was not searched. */
  warnings(): string[];
}

/** Evidence may hold any number of them. */
const MOST_KEPT = 1000;

export function openLeakTally(): LeakTally {
  const faults: FaultLine[] = [];
  const ignored: IgnoredLine[] = [];
  return {
    files: 0,
    found: { low: 0, medium: 0, high: 0 },
    listed: 0,
    known: 0,
    failing: 0,
    skipped: { link: 0, special: 0, "git-objects": 0 },
    faultCount: 0,
    faults,
    ignoredCount: 0,
    ignored,
    addFault(this: { faultCount: number }, fault) {
      this.faultCount += 1;
      if (faults.length < MOST_KEPT) faults.push(fault);
    },
    addIgnored(this: { ignoredCount: number }, row, { reason, expires }) {
      this.ignoredCount += 1;
      if (ignored.length >= MOST_KEPT) return;
      ignored.push({ path: fullPath(row), rule: row.rule, fingerprint: row.fingerprint, reason, expires });
    },
    warnings() {
      const { link, special } = this.skipped;
      const objects = this.skipped["git-objects"];
      return [
        ...(this.faultCount > 0 ? [`Files, or parts of them, that could not be searched: ${this.faultCount}.`] : []),
        ...(link > 0 ? [`Links that were not followed: ${link}.`] : []),
        ...(special > 0 ? [`Pipes, sockets and devices that were not opened: ${special}.`] : []),
        ...(objects > 0 ? [`Git object stores that were not searched, for they hold history: ${objects}.`] : []),
      ];
    },
  };
}
