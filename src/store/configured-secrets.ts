/** What the secrets of a home's configuration are called among its sources: no file, but what all its files say together. */
export const CONFIGURED_SECRETS = {
  kind: "configured-secrets",
  path: "configured-secrets",
  title: "secrets of the configuration (names and fingerprints)",
  where: "openclaw.json, .env, auth profiles, device and node tokens, credentials/, tables with credentials",
} as const;
