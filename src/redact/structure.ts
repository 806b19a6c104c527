import type { Json, JsonObject } from "../kernel/json.ts";
import type { SecretRule } from "./define-rule.ts";
import { isDocumented } from "./documented-examples.ts";
import { findWhole } from "./field-value.ts";
import { compileRules, type Found } from "./find-secrets.ts";
import { isGiven } from "./given-value.ts";
import authorizationHeader from "./rules/authorization-header.ts";
import bufferPrivateKey from "./rules/buffer-private-key.ts";
import cookieHeader from "./rules/cookie-header.ts";
import dockerAuth from "./rules/docker-auth.ts";
import jwkPrivateKey from "./rules/jwk-private-key.ts";
import kubernetesSecret from "./rules/kubernetes-secret.ts";
import solanaKeypair from "./rules/solana-keypair.ts";

/** Finds what is secret in a text because of the structure around it; `name` is that of the field it stands in. */
export type FindPart = (text: string, name: string) => readonly Found[];

/** By field: what finds the secrets in it, in whatever depth. */
export type Parts = ReadonlyMap<string, FindPart>;

/** What an object as a whole tells of its fields. Every object of the evidence comes by here: only few reads. */
export function partsOf(object: JsonObject, name: string): Parts | undefined {
  if (typeof object.kty === "string") return object.kty === "oct" ? SYMMETRIC_KEY : PRIVATE_KEY;
  if (object.kind === "Secret") return KUBERNETES_SECRET;
  if (object.type === "Buffer" && KEY_NAME.test(name)) return BUFFER;
  return undefined;
}

/** What is to be found under a header's name, or a registry's, by the form that goes with it. */
export function formOf(name: string): FindPart | undefined {
  return name.length <= LONGEST_FORM_NAME ? FORMS.get(name.toLowerCase()) : undefined;
}

/** A key written as a list of its bytes is one secret, and this is its text. */
export function keyBytes(
  items: readonly Json[],
  name: string,
  isPrivate: boolean,
): { readonly text: string; readonly find: FindPart } | undefined {
  if ((items.length !== 64 && items.length !== 32) || !items.every(isByte)) return undefined;
  // A wallet's file is the list alone. Of random bytes few are the same.
  const isKeyPair = items.length === 64 && new Set(items).size >= 44;
  if (isKeyPair && (name === "" || isPrivate || WALLET_NAME.test(name)))
    return { text: JSON.stringify(items), find: (text) => wholeAs(solanaKeypair, text) };
  if (!(isPrivate || KEY_NAME.test(name)) || new Set(items).size < 16) return undefined;
  return { text: items.join(","), find: (text) => wholeAs(bufferPrivateKey, text) };
}

/** The text of bytes that a field holds as a list. */
export function byteText(items: readonly Json[]): string | undefined {
  return items.length <= MOST_BYTES && items.every(isByte) ? items.join(",") : undefined;
}

const MOST_BYTES = 4096;

/** Names of keys, also as the logins of chat clients have them. */
const KEY_NAME =
  /^(?:private|privKey|rootKey|chainKey|noiseKey|keyData|preKey|seed)$|(?:private|secret|signing)[_-]?key(?:[_-]?bytes)?$/i;
const WALLET_NAME = /^(?:wallet|key[_-]?pair|signer|solana)$/i;

function isByte(item: Json): boolean {
  return typeof item === "number" && item >= 0 && item <= 255 && Number.isInteger(item);
}

const NOTHING: readonly Found[] = [];

/** The whole text, by the rule that finds the same secret in written JSON. */
function wholeAs(rule: SecretRule, text: string): readonly Found[] {
  if (isDocumented(text)) return NOTHING;
  return findWhole(text).map((found) => ({ ...found, rule }));
}

const privateNumber: FindPart = (text) => (/^[\w-]{16,}={0,2}$/.test(text) ? wholeAs(jwkPrivateKey, text) : NOTHING);
const PRIVATE_KEY: Parts = new Map(
  ["d", "p", "q", "dp", "dq", "qi", "oth"].map((field) => [field, privateNumber] as const),
);
const SYMMETRIC_KEY: Parts = new Map([["k", privateNumber]]);

/** Parts of a Kubernetes Secret that are none: certificates, names, kinds. */
const OPEN_PART = /\.crt$|^(?:user|username|namespace|type|host|port|database|ca)$/i;

const KUBERNETES_SECRET: Parts = new Map<string, FindPart>([
  ["data", (text, name) => (OPEN_PART.test(name) || !/^[A-Za-z0-9+/]{4,}={0,2}$/.test(text) ? NOTHING : encoded(text))],
  ["stringData", (text, name) => (OPEN_PART.test(name) || !isGiven(text) ? NOTHING : wholeAs(kubernetesSecret, text))],
]);

/** The fingerprint is that of the value, which may stand elsewhere as it is. */
function encoded(text: string): readonly Found[] {
  const decoded = Buffer.from(text, "base64").toString("utf8");
  const isText = /^[^\p{Cc}\ufffd]+$/u.test(decoded.replace(/[\t\r\n]/g, ""));
  return wholeAs(kubernetesSecret, text).map((found) =>
    isText ? { ...found, secret: decoded, carriers: ["base64"] } : found,
  );
}

const BUFFER: Parts = new Map<string, FindPart>([
  [
    "data",
    (text) =>
      /^(?:[A-Za-z0-9+/]{20,}={0,2}|\d+(?:,\d+){15,})$/.test(text) ? wholeAs(bufferPrivateKey, text) : NOTHING,
  ],
]);

/** Reads a text behind its name, where the rules for written text look for it. */
function behind(name: string, rules: readonly SecretRule[]): FindPart {
  const search = compileRules(rules);
  return (text) =>
    search(name + text)
      .found.map((found) => ({ ...found, start: found.start - name.length, end: found.end - name.length }))
      .filter(({ start }) => start >= 0);
}

const LONGEST_FORM_NAME = 20;
const authorization = behind("Authorization: ", [authorizationHeader]);
const cookies = behind("Cookie: ", [cookieHeader]);
const login = behind('"auth":"', [dockerAuth]);
const FORMS: ReadonlyMap<string, FindPart> = new Map([
  ["authorization", authorization],
  ["proxy-authorization", authorization],
  ["cookie", cookies],
  ["set-cookie", cookies],
  ["auth", login],
  ["_auth", login],
]);
