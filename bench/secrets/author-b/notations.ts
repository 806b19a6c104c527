import { rewriteAround } from "./marks.ts";

/** Escapes of one notation each; marks pass through. */
export const asJson = (text: string): string => JSON.stringify(text).slice(1, -1);
export const asUrl = (text: string): string => rewriteAround(text, encodeURIComponent);
export const asDoubleQuoted = (text: string): string => text.replace(/["$`\\]/g, "\\$&");
export const asSql = (text: string): string => text.replaceAll("'", "''");
export const asCsv = (text: string): string => `"${text.replaceAll('"', '""')}"`;
export const asXml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
export const asCode = (text: string): string => text.replace(/["\\]/g, "\\$&").replaceAll("\n", "\\n");

/** Quotes a value only where a shell would stumble, as people do. */
export function asEnvValue(text: string): string {
  return /[\s#$&|;<>()*?!"'`\\]/.test(text) ? `"${asDoubleQuoted(text)}"` : text;
}
