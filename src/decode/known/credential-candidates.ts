import type { Json } from "../../kernel/json.ts";
import type { Candidate } from "./candidate.ts";
import { nameIn, textLeaves } from "./text-leaves.ts";

/** Fields of a stored login that hold what it logs in with. */
const LOGIN_FIELDS = /^(?:key|token|access|refresh|secret|password|privateKeyPem)$/;
/** Where the private half of a key pair stands, as Baileys writes it. */
const KEY_MATERIAL = /^(?:private|advSecretKey)$/;

/** `auth-profiles.json`, `auth.json`, what a login left in `credentials/`, tokens of devices and nodes, keys of the identity. */
export function loginCandidates(document: Json): Candidate[] {
  return textLeaves(document).map(({ path, value }) => {
    const name = nameIn(path);
    return { path, name, value, says: LOGIN_FIELDS.test(name) ? "listed" : "named" };
  });
}

/** The key material of a linked chat account. Everything else in it is public or counts something. */
export function keyMaterialCandidates(document: Json): Candidate[] {
  return textLeaves(document).flatMap(({ path, value }) => {
    // `{"type": "Buffer", "data": "…"}` is how bytes are written.
    const owner = path.at(-1) === "data" ? path.slice(0, -1) : path;
    const name = nameIn(owner);
    return KEY_MATERIAL.test(name) ? [{ path: owner, name, value, says: "listed" }] : [];
  });
}

/** A file of nothing but secrets. */
export function secretsCandidates(document: Json): Candidate[] {
  return textLeaves(document).map(({ path, value }) => ({ path, name: nameIn(path), value, says: "listed" }));
}
