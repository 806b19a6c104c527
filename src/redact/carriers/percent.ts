import { defineCarrier } from "../define-carrier.ts";
import { isHexDigit } from "../letter-kinds.ts";
import { openView, type View } from "../view.ts";

/** Where encoded text ends for sure. Long enough for a whole encoded document, short enough to be read again. */
const OUTSIDE = /[\s"'`<>]/;
const REACH = 4096;

export default defineCarrier({
  id: "percent",
  title: "Percent-encoding, as in URLs and forms",
  mayOccur: (text) => text.includes("%"),
  *views(text) {
    let done = 0;
    for (let at = text.indexOf("%"); at >= 0; at = text.indexOf("%", Math.max(done, at + 1))) {
      if (!isHexDigit(text.charCodeAt(at + 1)) || !isHexDigit(text.charCodeAt(at + 2))) continue;
      const start = edge(text, at, Math.max(done, at - REACH), -1);
      const end = edge(text, at, Math.min(text.length, at + REACH), 1);
      done = end;
      yield decode(text, start, end);
    }
  },
  examples: [
    { text: "GET /?q=%7B%22key%22%3A%22a%2Bb%22%7D HTTP/1.1", reads: '/?q={"key":"a+b"}' },
    { text: "user%3An%C3%A4cht", reads: "user:nächt" },
  ],
  quiet: ["100 % of the harbor", "%d ships, %s piers"],
});

function edge(text: string, from: number, limit: number, step: 1 | -1): number {
  let at = from;
  if (step === 1) {
    while (at < limit && !OUTSIDE.test(text.charAt(at))) at += 1;
    return at;
  }
  while (at > limit && !OUTSIDE.test(text.charAt(at - 1))) at -= 1;
  return at;
}

function decode(text: string, start: number, end: number): View {
  const view = openView(text);
  let copied = start;
  let at = text.indexOf("%", start);
  while (at >= 0 && at < end) {
    const run = bytesAt(text, at, end);
    if (run.length > 0) {
      view.copy(copied, at);
      putBytes(view, run, at);
      copied = at + 3 * run.length;
    }
    at = text.indexOf("%", Math.max(copied, at + 1));
  }
  view.copy(copied, end);
  return view.build();
}

function bytesAt(text: string, from: number, end: number): number[] {
  const bytes: number[] = [];
  for (let at = from; at + 3 <= end && text.charCodeAt(at) === 37; at += 3) {
    const digits = text.slice(at + 1, at + 3);
    if (!/^[0-9A-Fa-f]{2}$/.test(digits)) break;
    bytes.push(Number.parseInt(digits, 16));
  }
  return bytes;
}

/** Bytes of ASCII one by one, so that each letter knows its place; others together, as letters of UTF-8. */
function putBytes(view: ReturnType<typeof openView>, bytes: readonly number[], from: number): void {
  for (let at = 0; at < bytes.length; ) {
    let next = at + 1;
    if ((bytes[at] ?? 0) > 127) while (next < bytes.length && (bytes[next] ?? 0) > 127) next += 1;
    view.put(Buffer.from(bytes.slice(at, next)).toString("utf8"), from + 3 * at, from + 3 * next);
    at = next;
  }
}
