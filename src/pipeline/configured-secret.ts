import type { Redactor } from "../redact/redact.ts";
import { secretsOf } from "./judge-candidate.ts";
import type { KnownPlace } from "./known-places.ts";
import type { KnownReading } from "./read-known-file.ts";
import { nameSecret } from "./secret-name.ts";

/** A secret that stands at one place of a home's configuration. Its value never leaves the memory. */
export interface ConfiguredSecret {
  readonly value: string;
  readonly kind: "password" | "token";
  /** `file#path`; each once in a home. */
  readonly name: string;
  readonly file: string;
  readonly isOldCopy: boolean;
  /** When the file was last written, ms UTC. */
  readonly modifiedAt: number | null;
}

/** The secrets in what was read of a place. */
export function secretsIn(
  place: KnownPlace,
  { candidates }: KnownReading,
  redactor: Pick<Redactor, "scanText" | "redactText">,
): ConfiguredSecret[] {
  const found = candidates.flatMap(({ file, candidate, modifiedAt }) =>
    secretsOf(candidate, redactor).map((secret) => ({ file, candidate, modifiedAt, secret })),
  );
  const values = new Set(found.map(({ secret }) => secret.value));
  return found.map(({ file, candidate, modifiedAt, secret }) => ({
    ...secret,
    file,
    name: nameSecret(file, candidate.path, { values, redactor }),
    isOldCopy: place.isOldCopy || candidate.isDeleted === true,
    modifiedAt,
  }));
}

/** One text may hold two secrets, and of a star nobody can tell what it stands for. */
export function withOwnNames(secrets: readonly ConfiguredSecret[]): ConfiguredSecret[] {
  const used = new Map<string, number>();
  return secrets.map((secret) => {
    const count = (used.get(secret.name) ?? 0) + 1;
    used.set(secret.name, count);
    return count === 1 ? secret : { ...secret, name: `${secret.name}~${count}` };
  });
}
