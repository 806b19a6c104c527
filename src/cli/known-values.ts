import { shorten, visible } from "../kernel/visible.ts";
import type { Root } from "../pipeline/discover.ts";
import { openKnownSecrets } from "../pipeline/known-secrets.ts";
import { knownSecretsOf } from "../pipeline/learn-secrets.ts";
import type { KnownSecrets } from "../redact/known-secrets.ts";
import { createRedactor } from "../redact/redact.ts";
import { resolveHome } from "./resolve-home.ts";
import type { World } from "./world.ts";

/** What homes are configured with, in memory only. */
export interface KnownValues {
  readonly known: KnownSecrets;
  /** What could not be read, for people. */
  readonly notices: readonly string[];
}

/** The values of the home that `--home` names; none without it. */
export function valuesOfNamedHome(world: World, key: Uint8Array, home: string | undefined): KnownValues {
  if (home === undefined) return { known: [], notices: [] };
  const { stateDir, isLive } = resolveHome({ stateDir: home }, world);
  return valuesOfHomes(world, key, [{ path: stateDir, isLive }]);
}

export function valuesOfHomes(
  world: World,
  key: Uint8Array,
  homes: ReadonlyArray<Pick<Root, "path" | "isLive">>,
): KnownValues {
  const redactor = createRedactor({ key });
  const read = homes.flatMap((home) => {
    const root: Root = { ...home, kind: "home" };
    return openKnownSecrets({ root, redactor, temporary: world.temporary }).refresh() ?? [];
  });
  const faults = read.flatMap((configured) => configured.faults);
  const files = [...new Set(faults.map(({ file }) => shorten(visible(redactor.redactText(file).text), 80)))];
  const more = files.length > MOST_NAMED ? ` and ${files.length - MOST_NAMED} more` : "";
  return {
    known: knownSecretsOf(read.flatMap((configured) => configured.secrets)),
    notices:
      files.length === 0
        ? []
        : [`Configured secrets may be missing: ${files.slice(0, MOST_NAMED).join(", ")}${more} could not be read.`],
  };
}

const MOST_NAMED = 3;
