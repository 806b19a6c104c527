import type { CorpusSession, Stretch } from "./corpus.ts";
import type { Measured } from "./measure.ts";

const AROUND = 60;
const SHOWN = 240;

/** For the author of a rule only: it shows values in the clear. They are made up, so it may. */
export function printMisses(measured: Measured, most: number): void {
  const { sessions } = measured;
  printSome(
    "missed secrets",
    most,
    sessions.flatMap(({ session, score }) =>
      score.secrets
        .filter(({ found }) => !found)
        .map(
          ({ secret }) =>
            [
              `${secret.tier} ${secret.family} in ${secret.carrier}`,
              lineOf(session, secret.stretches[0], secret.stretches.at(-1)),
            ] as const,
        ),
    ),
  );
  printSome(
    "false hits",
    most,
    sessions.flatMap(({ session, score }) =>
      score.falseHits.map(
        ({ hit, text, lookAlike }) =>
          [
            `${hit.rule} on ${lookAlike?.kind ?? "background"}`,
            lineOf(session, { text, start: hit.start, end: hit.end }),
          ] as const,
      ),
    ),
  );
  printSome(
    "look-alikes hidden",
    most,
    sessions.flatMap(({ session, score }) =>
      score.lookAlikes
        .filter(({ lookAlike, kept, letters }) => !lookAlike.mayBeHidden && kept < letters)
        .map(({ lookAlike }) => [lookAlike.kind, lineOf(session, lookAlike.stretch)] as const),
    ),
  );
}

/** One of each name, then the next of each. */
function printSome(title: string, most: number, entries: readonly (readonly [string, string])[]): void {
  console.log(`\n${title}: ${entries.length}`);
  const times = new Map<string, number>();
  const ranked = entries.map(([name, line]) => {
    const time = (times.get(name) ?? 0) + 1;
    times.set(name, time);
    return { name, line, time };
  });
  for (const { name, line } of ranked.sort((a, b) => a.time - b.time).slice(0, most))
    console.log(`  ${name}\n    ${line}`);
}

function lineOf(session: CorpusSession, first: Stretch | undefined, last = first): string {
  if (first === undefined) return "";
  const text = session.texts[first.text] ?? "";
  const end = last?.text === first.text ? last.end : text.length;
  const start = Math.max(0, first.start - AROUND);
  return JSON.stringify(text.slice(start, Math.min(end + AROUND, start + SHOWN)));
}
