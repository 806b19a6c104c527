import { type Carrier, carrier } from "../carrier.ts";
import type { Shape } from "../family.ts";
import type { Random } from "../random.ts";

/** An ordinary carrier, and what has been done to all of it afterwards. */
export function disguise(
  name: string,
  takes: readonly Shape[],
  templates: readonly string[],
  change: (marked: string, random: Random) => string,
): Carrier {
  const plain = carrier(name, takes, ...templates);
  return { name, takes, render: (item, random) => change(plain.render(item, random), random) };
}

export const ASSIGNMENTS = [
  "{NAME}={value}",
  "export {NAME}={sh}",
  '{"{camel}": "{json}", "host": "{host}"}',
  '{name}: "{json}"',
  'const {camel} = "{json}";',
  "the {label} is {value}",
];
export const REQUESTS = [
  "curl -H 'Authorization: Bearer {value}' https://{site}/{route}",
  "GET /{route} HTTP/1.1\nHost: {site}\nAuthorization: Bearer {value}\nAccept: */*",
];
