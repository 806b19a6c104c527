import { type JsonObject, objectAt, stringAt } from "../../kernel/json.ts";

/** Texts that say how a run came about or ended. Prompts, replies and file names of the run stand in the transcript. */
const TEXTS = [
  "trigger",
  "agentId",
  "messageProvider",
  "messageChannel",
  "status",
  "finalStatus",
  "stopReason",
  "promptErrorSource",
  "error",
  "errorMessage",
  "promptError",
  "reason",
  "outcome",
  "fromProvider",
  "fromModel",
  "toProvider",
  "toModel",
] as const;

const MAX_TEXT = 300;

/** The few small things that a trajectory record says: numbers, what was true, and short texts of known names. */
export function smallDetail(data: JsonObject): JsonObject | undefined {
  const harness = stringAt(objectAt(data, "harness") ?? {}, "version");
  const scalars = Object.entries(data).filter(([, value]) => typeof value === "number" || value === true);
  const texts = TEXTS.flatMap((name) => {
    const text = stringAt(data, name);
    return text === undefined ? [] : [[name, text.slice(0, MAX_TEXT)] as const];
  });
  const all = [...scalars, ...texts, ...(harness === undefined ? [] : [["harnessVersion", harness] as const])];
  return all.length > 0 ? Object.fromEntries(all) : undefined;
}
