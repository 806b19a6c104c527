import { hasMarks, recode, unmark } from "../marks.ts";

export const json = (text: string) => recode(text, (part) => JSON.stringify(part).slice(1, -1));
export const percent = (text: string) => recode(text, encodeURIComponent);
export const quote = (text: string) => `'${recode(text, (part) => part.replaceAll("'", "'\\''"))}'`;
export const double = (text: string) => `"${recode(text, (part) => part.replace(/[\\"$`]/g, "\\$&"))}"`;
export const word = (text: string) => (/^[\w./:@%+=,-]+$/.test(unmark(text)) ? text : quote(text));
export const escapeXml = (text: string) =>
  recode(text, (part) => part.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;"));
export const yaml = (text: string) => (/^[A-Za-z0-9][\w./+=-]*$/.test(unmark(text)) ? text : `"${json(text)}"`);
export const indent = (text: string, by: string) =>
  text
    .trimEnd()
    .split("\n")
    .map((line) => (line === "" ? line : by + line))
    .join("\n");

/** JSON whose strings hold marks: they pass through as ordinary letters. */
export const toJson = (value: object, spaces = 0) => {
  const text = JSON.stringify(value, null, spaces);
  if (!hasMarks(text)) throw new Error("the value was lost");
  return text;
};
