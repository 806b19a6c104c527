import type { CorpusSession, LookAlike, PlantedSecret, Stretch } from "../corpus.ts";
import { generatedOutput } from "./background/generated.ts";
import type { Fragment } from "./make-fragment.ts";
import type { Random } from "./random.ts";

const TEXTS_A_SESSION = 40;

/** Gives pieces of the background until it is used up. */
export function cutPieces(files: readonly string[], chars: number, random: Random): string[] {
  const pieces: string[] = [];
  let size = 0;
  for (let at = 0; size < chars; at += 1) {
    const file = files.length > 0 && random.chance(0.85) ? files[at % files.length] : undefined;
    const made = file === undefined ? [generatedOutput(random.int(4, 60), random)] : cut(file, random);
    for (const piece of made) size += piece.length;
    pieces.push(...made);
  }
  return random.shuffle(pieces);
}

/** At ends of lines, into what a tool would give back at once. */
function cut(file: string, random: Random): string[] {
  const pieces: string[] = [];
  for (let start = 0; start < file.length; ) {
    const wanted = Math.round(300 * Math.exp(random.next() * 4));
    const lineEnd = file.indexOf("\n", start + wanted);
    const end = lineEnd === -1 || lineEnd > start + wanted * 3 ? Math.min(file.length, start + wanted) : lineEnd;
    pieces.push(file.slice(start, end).toWellFormed());
    start = end + 1;
  }
  return pieces;
}

export function assembleSessions(
  pieces: readonly string[],
  fragments: readonly Fragment[],
  random: Random,
): CorpusSession[] {
  const count = Math.max(1, Math.ceil(pieces.length / TEXTS_A_SESSION));
  const sessions = Array.from({ length: count }, openSession);
  for (const [at, piece] of pieces.entries()) sessions[at % count]?.waiting.push(piece);
  for (const fragment of fragments) random.pick(sessions).fragments.push(fragment);
  return sessions.map((session) => fillSession(session, random));
}

interface OpenSession {
  readonly waiting: string[];
  readonly fragments: Fragment[];
}

function openSession(): OpenSession {
  return { waiting: [], fragments: [] };
}

function fillSession({ waiting, fragments }: OpenSession, random: Random): CorpusSession {
  const texts: string[] = [];
  const secrets: PlantedSecret[] = [];
  const lookAlikes: LookAlike[] = [];

  function place(fragment: Fragment, before: string, after: string): void {
    const first = texts.length;
    const move = ({ text, start, end }: Stretch): Stretch => {
      const moved = text === 0 ? before.length : 0;
      return { text: text + first, start: start + moved, end: end + moved };
    };
    const last = fragment.texts.length - 1;
    for (const [at, text] of fragment.texts.entries())
      texts.push((at === 0 ? before : "") + text + (at === last ? after : ""));
    secrets.push(...fragment.secrets.map((it) => ({ ...it, stretches: it.stretches.map(move) })));
    lookAlikes.push(...fragment.lookAlikes.map((it) => ({ ...it, stretch: move(it.stretch) })));
  }

  const steps = random.shuffle([...waiting, ...fragments]);
  for (let step = steps.shift(); step !== undefined; step = steps.shift()) {
    if (typeof step === "string") {
      texts.push(step);
      continue;
    }
    const host = random.chance(0.5) ? steps.findIndex((other) => typeof other === "string") : -1;
    const [around] = host === -1 ? [] : steps.splice(host, 1);
    const [before, after] = typeof around === "string" ? parted(around, random) : ["", ""];
    place(step, before, after);
  }
  return { texts, secrets, lookAlikes };
}

/** Between two lines, so that the fragment stands as it would in a longer output. */
function parted(text: string, random: Random): readonly [string, string] {
  const place = text.indexOf("\n", random.int(0, text.length));
  if (place === -1) return [`${text}\n`, ""];
  return [text.slice(0, place + 1), text.slice(place)];
}
