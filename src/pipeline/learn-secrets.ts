import type { KnownSecret, KnownSecrets } from "../redact/known-secrets.ts";
import { createRedactor, type Redactor } from "../redact/redact.ts";
import type { ConfiguredSecret } from "./configured-secret.ts";
import type { Root } from "./discover.ts";
import { type Configured, type KnownSecretsReader, openKnownSecrets } from "./known-secrets.ts";
import { printsOf } from "./secret-prints.ts";
import { type Teller, tellConfigured } from "./tell-configured.ts";

/** What a store's reader knows of the secrets that homes are configured with. */
export interface SecretLearner {
  /** Looks whether the configuration of a home changed, and stores what it says now. The redactor may be another one after it. */
  learn(session: Teller, roots: readonly Root[]): void;
  /** Hides what it hid in the beginning, and all that was learned. */
  readonly redactor: Redactor;
}

export function openSecretLearner(first: Redactor, temporary: string): SecretLearner {
  const readers = new Map<string, KnownSecretsReader>();
  const learned = new Map<string, Configured>();
  const untold = new Set<string>();
  let redactor = first;
  let known = "[]";

  const renew = (): void => {
    const secrets = knownSecretsOf([...learned.values()].flatMap((configured) => configured.secrets));
    const text = JSON.stringify(secrets);
    // Rules that were given in code cannot be made again, and so not with more to look for.
    if (text === known || first.recipe === undefined) return;
    known = text;
    redactor = createRedactor({ ...first.recipe, known: secrets });
  };

  return {
    learn(session, roots) {
      const homes = roots.filter((root) => root.kind === "home");
      for (const root of homes) {
        const reader = readers.get(root.path) ?? openKnownSecrets({ root, redactor: first, temporary });
        readers.set(root.path, reader);
        const configured = reader.refresh();
        if (!configured) continue;
        learned.set(root.path, configured);
        untold.add(root.path);
      }
      if (untold.size === 0) return;
      renew();
      const print = (value: string) => printsOf(value, redactor, session.store.keys.fingerprint);
      for (const root of homes) {
        const configured = learned.get(root.path);
        if (!configured || !untold.has(root.path)) continue;
        tellConfigured(session, root, configured, print);
        // Not before it is stored: what another process interrupted is told again.
        untold.delete(root.path);
      }
    },
    get redactor() {
      return redactor;
    },
  };
}

/** Each value once, with all its names. */
export function knownSecretsOf(secrets: readonly ConfiguredSecret[]): KnownSecrets {
  const found = new Map<string, KnownSecret>();
  for (const { value, kind, name } of secrets) {
    const before = found.get(value);
    const names = [...new Set([...(before?.names ?? []), name])];
    // Nothing is ever shown of a password, so one place that says so is enough.
    found.set(value, { value, names, kind: before?.kind === "password" ? "password" : kind });
  }
  return [...found.values()];
}
