import { fingerprint } from "../redact/fingerprint.ts";
import { maskFingerprint, maskOf } from "../redact/masks.ts";
import type { Redactor } from "../redact/redact.ts";

/** What stands for a value: the same wherever it is found, whole or as OpenClaw masks it. */
export interface SecretPrints {
  readonly fingerprint: string;
  /** Where a mask leaves something of it. */
  readonly mask?: string | undefined;
}

/** Some forms are reduced to what they have in common, so the redactor is asked first. */
export function printsOf(value: string, redactor: Pick<Redactor, "scanText">, key: Uint8Array): SecretPrints {
  try {
    const whole = redactor.scanText(value).find(({ start, end }) => start === 0 && end === value.length);
    if (whole) return { fingerprint: whole.fingerprint, mask: whole.mask };
  } catch {
    // A text that cannot be searched is found by its value alone.
  }
  const mask = maskOf(value);
  return { fingerprint: fingerprint(key, value), ...(mask === undefined ? {} : { mask: maskFingerprint(key, mask) }) };
}
