import type { Json } from "../kernel/json.ts";
import { redactedMarker } from "./marker.ts";
import type { ScanHit } from "./scan-hit.ts";

/** A secret by its value: it lives in memory only, for as long as one record is looked at. */
export interface SecretValue {
  readonly value: string;
  readonly marker: string;
}

/** Shorter ones stand in ordinary words. */
const SHORTEST = 8;

/** All secrets in the texts of a value, the longest first: a shorter one may be a part of it. */
export function valuesIn(value: Json, scan: (text: string) => readonly ScanHit[]): SecretValue[] {
  const texts: string[] = [];
  const collect = (part: Json): void => {
    if (typeof part === "string") texts.push(part);
    else if (typeof part === "object" && part !== null) for (const inner of Object.values(part)) collect(inner);
  };
  collect(value);
  return texts
    .flatMap((text) =>
      scan(text).map(({ start, end, rule, fingerprint }) => ({
        value: text.slice(start, end),
        marker: redactedMarker(rule, fingerprint),
      })),
    )
    .filter(({ value: secret }) => secret.length >= SHORTEST)
    .sort((one, other) => other.value.length - one.value.length);
}

export function hideValues(text: string, values: readonly SecretValue[]): string {
  return values.reduce((shown, { value, marker }) => shown.replaceAll(value, () => marker), text);
}
