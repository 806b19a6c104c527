import type { z } from "zod";
import type kinds from "./kinds/index.ts";

type Kind = (typeof kinds)[number];
type DraftOf<K> = K extends { readonly type: infer Type; readonly data: infer Data extends z.ZodType }
  ? { readonly type: Type; readonly data: z.infer<Data> }
  : never;

/** The name and data of any fact we know how to write. */
export type EventBody = DraftOf<Kind>;
export type EventType = EventBody["type"];
export type EventBodyOf<Type extends EventType> = Extract<EventBody, { readonly type: Type }>;

/** A fact as a source tells it, before redaction: it may still hold secrets and must not be stored. */
export type EventDraft = EventBody & {
  /** When the source says it happened, ms UTC; null when it does not say. */
  readonly occurredAt: number | null;
  /** Tells facts apart that the same record tells twice; by default their order in the record. */
  readonly identity?: string;
  readonly flags?: readonly EventFlag[];
};

/** Remarks about the record itself, kept as bits. */
export const EVENT_FLAGS = ["lossy-text", "unterminated-line", "time-regression"] as const;
export type EventFlag = (typeof EVENT_FLAGS)[number];

/** Kept with the remarks, but none: the event is an entry of a document or table, and those stand in no order of time. */
export const UNORDERED = 1 << 15;

export function flagBits(flags: readonly EventFlag[]): number {
  return flags.reduce((bits, flag) => bits | (1 << EVENT_FLAGS.indexOf(flag)), 0);
}

export function flagNames(bits: number): EventFlag[] {
  return EVENT_FLAGS.filter((_, index) => (bits & (1 << index)) !== 0);
}

/** The position of facts about a source that stand nowhere in its bytes: its name, its absence, its change. */
export const NOT_IN_THE_BYTES = -1;

/** A fact in the store, its data in the present version. */
export type StoredEvent<Type extends EventType = EventType> = EventBodyOf<Type> & {
  /** Global position, from 0 without gaps. */
  readonly seq: number;
  /** 128 bits as 32 hex characters; the same fact found twice has one id. */
  readonly id: string;
  readonly stream: string;
  /** Position within the stream, from 0. */
  readonly version: number;
  readonly occurredAt: number | null;
  readonly observedAt: number;
  /** The latest time seen so far in the same source: byte order beats the clock. */
  readonly orderAt: number;
  readonly source: number;
  readonly generation: number;
  /** Byte offset or row number; -1 for what is said about the source itself. */
  readonly position: number;
  readonly part: number;
  readonly line: number | null;
  readonly agent: string | null;
  readonly session: string | null;
  readonly flags: readonly EventFlag[];
};
