import type { Json } from "../../kernel/json.ts";
import type { Candidate } from "./candidate.ts";
import { isPlainVariable } from "./plain-variables.ts";
import { nameIn, textLeaves } from "./text-leaves.ts";

/** Header fields that say what is wanted, not who wants it. */
const PLAIN_HEADER = /^(?:accept(?:-\w+)?|content-type|user-agent|host|origin|referer)$/i;

/** What may be a secret in `openclaw.json`, in what it includes, or in the generated list of models. */
export function configCandidates(config: Json): Candidate[] {
  return textLeaves(config).flatMap(({ path, value }): Candidate[] => {
    const name = nameIn(path);
    const within = path.at(-2) ?? "";
    if (/headers$/i.test(within)) return PLAIN_HEADER.test(name) ? [] : [{ path, name, value, says: "variable" }];
    const isVariable = within === "env" || (within === "vars" && path.at(-3) === "env");
    if (isVariable) return isPlainVariable(name) ? [] : [{ path, name, value, says: "variable" }];
    return [{ path, name, value, says: "named" }];
  });
}

/** The files that a configuration takes in, as it names them. */
export function includedIn(config: Json): string[] {
  return textLeaves(config).flatMap(({ path, value }) => (nameIn(path) === "$include" ? [value] : []));
}
