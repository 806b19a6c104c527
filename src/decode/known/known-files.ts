/** How the text of a file that holds secrets is understood. */
export type KnownFormat = "config" | "models" | "environment" | "login" | "key-material" | "secrets";

export interface KnownFile {
  readonly format: KnownFormat;
  /** A backup, or what a migration left: nothing reads it any more. */
  readonly isOldCopy: boolean;
}

const FILES: ReadonlyArray<readonly [form: RegExp, format: KnownFormat]> = [
  [/^openclaw\.json(?:\.(?:bak(?:\.\d{1,3})?|last-good|clobbered\..{1,100}))?$/, "config"],
  [/^(?:[^/]+\/){0,3}\.env$/, "environment"],
  [/^service-env\/[^/]+$/, "environment"],
  [/^agents\/[^/]+\/agent\/(?:auth-profiles|auth)\.json(?:\.migrated.{0,200})?$/, "login"],
  [/^agents\/[^/]+\/agent\/models\.json$/, "models"],
  [/^credentials\/(?:[^/]+\/){0,2}creds\.json(?:\.bak)?$/, "key-material"],
  [/^credentials\/[^/]+\.json$/, "login"],
  [/^(?:devices|nodes|identity)\/[^/]+\.json(?:\.migrated.{0,200})?$/, "login"],
  [/^exec-approvals\.json(?:\.migrated.{0,200})?$/, "login"],
  [/^secrets\.json$/, "secrets"],
];

/** Where to look for them, `*` standing for one segment. `.env` files of workspaces lie where the configuration says. */
export const KNOWN_FILES_WHERE: readonly string[] = [
  "*",
  "service-env/*",
  "agents/*/.env",
  "agents/*/agent/*",
  "credentials/*",
  "credentials/*/*",
  "credentials/*/*/*",
  "devices/*",
  "nodes/*",
  "identity/*",
];

/** Whether a file of the home holds secrets of the configuration, and how to read it. Lists of who may write are none. */
export function knownFileAt(path: string): KnownFile | null {
  if (/(?:-pairing|-allowFrom)\.json$/.test(path)) return null;
  const format = FILES.find(([form]) => form.test(path))?.[1];
  if (format === undefined) return null;
  return { format, isOldCopy: /\.json\.(?:bak|last-good|clobbered|migrated)/.test(path) };
}
