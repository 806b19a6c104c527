/** A secret that the home is configured with. It lives in memory only. */
export interface KnownSecret {
  readonly value: string;
  /** file#path within the home, `openclaw.json#gateway.auth.token`: never a secret itself */
  readonly names: readonly string[];
  readonly kind: "password" | "token";
}

export type KnownSecrets = readonly KnownSecret[];
