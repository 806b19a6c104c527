import type { CorpusSession, LookAlike, PlantedSecret, Stretch } from "../corpus.ts";
import type { Planted } from "./deal-out.ts";
import type { Likeness } from "./look-alikes/look-alike.ts";
import { readMarks } from "./marks.ts";
import type { Rand } from "./rand.ts";

/** One text in the making: pieces under each other, with where their marked parts came to lie. */
interface Sheet {
  text: string;
}

export interface SessionInTheMaking {
  readonly sheets: Sheet[];
  readonly secrets: PlantedSecret[];
  readonly lookAlikes: LookAlike[];
}

function append(session: SessionInTheMaking, at: number, markedText: string): Stretch[] {
  const sheet = session.sheets[at];
  if (sheet === undefined) throw new RangeError(`no sheet ${at}`);
  const { text, spans } = readMarks(markedText);
  const from = sheet.text.length;
  sheet.text += text;
  return spans.map(({ start, end }) => ({ text: at, start: from + start, end: from + end }));
}

const lastSheet = (session: SessionInTheMaking) => session.sheets.length - 1;

export function addText(session: SessionInTheMaking, text: string): void {
  session.sheets.push({ text });
}

/** Below what was said before, or as a text of its own; what is split opens a text for each part but the first. */
export function addSecret(session: SessionInTheMaking, { fill, carrier, texts }: Planted, rand: Rand): void {
  if (session.sheets.length === 0 || rand.chance(0.5)) addText(session, "");
  else append(session, lastSheet(session), "\n");
  const stretches = texts.flatMap((text, at) => {
    if (at > 0) addText(session, "");
    return append(session, lastSheet(session), text);
  });
  session.secrets.push({
    family: fill.family,
    carrier: carrier.name,
    tier: carrier.tier,
    value: fill.value,
    stretches,
  });
}

export function addLookAlike(session: SessionInTheMaking, { kind, mayBeHidden, write }: Likeness, rand: Rand): void {
  if (session.sheets.length === 0) addText(session, "");
  else append(session, lastSheet(session), "\n");
  for (const stretch of append(session, lastSheet(session), write(rand))) {
    session.lookAlikes.push({ kind, stretch, mayBeHidden });
  }
}

export const closeSession = ({ sheets, secrets, lookAlikes }: SessionInTheMaking): CorpusSession => ({
  texts: sheets.map(({ text }) => text),
  secrets,
  lookAlikes,
});
