import type { z } from "zod";
import type { JsonObject } from "../kernel/json.ts";

/** One kind of fact: its name in the past tense, the shape of its data, and how older shapes become this one. */
export interface EventDefinition<Type extends string = string, Data extends z.ZodType = z.ZodType> {
  readonly type: Type;
  readonly version: number;
  readonly data: Data;
  /** From version n to n + 1. Every version ever written keeps its entry and its file in fixtures/events. */
  readonly upcasts?: { readonly [from: number]: (old: JsonObject) => JsonObject };
  /** One example of the present version; `UPDATE=1 npm test` writes it to fixtures/events once, and neither is edited then. */
  readonly example: z.infer<Data>;
}

export function defineEvent<const Type extends string, Data extends z.ZodType>(
  definition: EventDefinition<Type, Data>,
): EventDefinition<Type, Data> {
  return definition;
}

/** The step to a version that only added what may be missing: what was written before is already right. */
export const onlyAdded = (old: JsonObject): JsonObject => old;
