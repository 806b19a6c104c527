const WITHHELD = "[Malformed diagnostic JSON redacted]";

/** Whether OpenClaw put its mark in a text's place, as it does where its own redaction takes the text for broken JSON. */
export function isWithheld(text: string | null): boolean {
  return text === WITHHELD;
}
