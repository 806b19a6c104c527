/** What the placeholders of a story are filled with. */
export interface Story {
  readonly now: Date;
  readonly secrets: ReadonlyMap<string, string>;
}

const IN_TEXT = /\{\{([a-z-]+):([^{}]*)\}\}/g;
// Braces and colons are awkward in file names, so a path spells the same placeholder `@stamp-2h5m@`.
const IN_NAME = /@(date|stamp)([+-][^@]*)@/g;
const OFFSET = /^([+-])(?:(\d+)h)?(?:(\d+)m)?(?:(\d+(?:\.\d{1,3})?)s)?$/;

const TIME_FORMS: { readonly [kind: string]: (time: Date) => string } = {
  iso: (time) => time.toISOString(),
  ms: (time) => String(time.getTime()),
  stamp: (time) => time.toISOString().replaceAll(":", "-"),
  local: (time) => `[${time.toUTCString().slice(0, 3)} ${minutes(time)} UTC]`,
  clock: (time) => `${minutes(time)}:${time.toISOString().slice(17, 19)} UTC`,
  date: (time) => time.toISOString().slice(0, 10),
};

/** Fills every `{{kind:argument}}`; one it does not know is a mistake in the story and stops the assembly. */
export function fillText(text: string, story: Story): string {
  return text.replace(IN_TEXT, (_, kind: string, argument: string) => fill(kind, argument, story));
}

/** Fills every `@kind-offset@` of a file's or folder's name. */
export function fillName(name: string, story: Story): string {
  return name.replace(IN_NAME, (_, kind: string, offset: string) => fill(kind, offset, story));
}

function fill(kind: string, argument: string, story: Story): string {
  if (kind === "secret") return secretNamed(argument, story);
  if (kind === "secret-json") return JSON.stringify(secretNamed(argument, story)).slice(1, -1);
  const form = Object.hasOwn(TIME_FORMS, kind) ? TIME_FORMS[kind] : undefined;
  if (form === undefined) throw new Error(`the story uses an unknown placeholder: ${kind}:${argument}`);
  return form(timeAt(argument, story.now));
}

function secretNamed(name: string, story: Story): string {
  const value = story.secrets.get(name);
  if (value === undefined) throw new Error(`the story uses an unknown secret: ${name}`);
  return value;
}

function timeAt(offset: string, now: Date): Date {
  const [, sign, hours = "0", mins = "0", seconds = "0"] = OFFSET.exec(offset) ?? [];
  if (sign === undefined || !/\d/.test(offset)) throw new Error(`the story uses an unreadable time: ${offset}`);
  const distanceMs = Math.round((Number(hours) * 3600 + Number(mins) * 60 + Number(seconds)) * 1000);
  return new Date(now.getTime() + (sign === "-" ? -distanceMs : distanceMs));
}

function minutes(time: Date): string {
  return time.toISOString().slice(0, 16).replace("T", " ");
}
