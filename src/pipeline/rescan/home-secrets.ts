import type { KnownSecrets } from "../../redact/known-secrets.ts";
import type { Redactor } from "../../redact/redact.ts";
import type { Store } from "../../store/open-store.ts";
import { fileMark } from "../../tail/file-mark.ts";
import { configuredWorkspaces } from "../configured-workspaces.ts";
import type { Root } from "../discover.ts";
import { openKnownSecrets } from "../known-secrets.ts";
import { knownSecretsOf } from "../learn-secrets.ts";

/** A file of a home's configuration that could not be asked which secrets it holds. */
export interface HomeFault {
  readonly root: string;
  readonly file: string;
  readonly reason: string;
}

export interface HomeSecrets {
  readonly known: KnownSecrets;
  readonly faults: readonly HomeFault[];
}

export interface HomeSecretsOptions {
  readonly store: Store;
  readonly redactor: Redactor;
  readonly temporary: string;
}

/** What the homes that a store was read from are configured with today. A home that is gone is not asked. */
export function secretsOfHomes({ store, redactor, temporary }: HomeSecretsOptions): HomeSecrets {
  const asked = homesOf(store).map((root) => ({
    root: root.path,
    found: openKnownSecrets({ root, redactor, temporary }).refresh(),
  }));
  return {
    known: knownSecretsOf(asked.flatMap(({ found }) => found?.secrets ?? [])),
    faults: asked.flatMap(({ root, found }) =>
      // A name may hold a secret too, and this one reaches the screen.
      (found?.faults ?? []).map(({ file, reason }) => ({ root, file: redactor.redactText(file).text, reason })),
    ),
  };
}

/** The homes that are still there. A workspace outside of one is a root of its own in the store, and asked through its home. */
function homesOf({ raw }: Store): Root[] {
  const rows = raw
    .prepare<[], { path: string; ways: number }>(
      "SELECT root AS path, SUM(way IS 'live') AS ways FROM sources WHERE root_kind = 'home' GROUP BY root ORDER BY root",
    )
    .all()
    .filter(({ path }) => fileMark(path, "")?.isFolder === true);
  const roots = new Set(rows.map(({ path }) => path));
  const homes = rows.map(({ path, ways }) => {
    const apart = configuredWorkspaces(path, true).outside.filter((folder) => roots.has(folder));
    return { path, apart, isLive: ways > 0 || apart.length > 0 };
  });
  const apart = new Set(homes.flatMap((home) => home.apart));
  return homes.filter(({ path }) => !apart.has(path)).map(({ path, isLive }) => ({ path, kind: "home", isLive }));
}
