import type { JsonObject } from "../kernel/json.ts";
import type { EventDefinition } from "./define-event.ts";
import type { EventBody, EventType } from "./event.ts";
import kinds from "./kinds/index.ts";

const BY_TYPE = new Map<string, EventDefinition>(kinds.map((kind) => [kind.type, kind]));

export const EVENT_TYPES: readonly EventType[] = kinds.map((kind) => kind.type);

export function versionOf(type: EventType): number {
  return definitionOf(type).version;
}

/** Stored data of any version ever written, as the present version. Throws when the kind, the version or the data is foreign. */
export function upcast(type: string, version: number, data: JsonObject): EventBody {
  return { type, data: upcastWith(definitionOf(type), version, data) } as EventBody;
}

/** The same for a definition at hand. */
export function upcastWith(definition: EventDefinition, version: number, data: JsonObject): unknown {
  const { type } = definition;
  if (version > definition.version) {
    throw new Error(`${type} version ${version} was written by a newer openclaw-incident`);
  }
  let current = data;
  for (let from = version; from < definition.version; from += 1) {
    const step = definition.upcasts?.[from];
    if (!step) throw new Error(`${type} has no upcast from version ${from}`);
    current = step(current);
  }
  return definition.data.parse(current);
}

function definitionOf(type: string): EventDefinition {
  const definition = BY_TYPE.get(type);
  if (!definition) throw new Error(`no event kind is called ${type}`);
  return definition;
}
