import type { PlantedSecret } from "./corpus.ts";

/** A piece this long is a leak: shorter ones occur by chance. */
export const PIECE = 12;

/** Where the part begins and ends that is not the same in every secret of its kind, or not the address around it. */
const PUBLIC_PARTS =
  /^(?:sk-ant-(?:api|oat)\d\d-|sk-proj-|github_pat_|AGE-SECRET-KEY-1|dop_v1_|pypi-AgEIcHlwaS5vcmc[A-Za-z0-9]{0,2}|https:\/\/hooks\.slack\.com\/services\/|[a-z+]+:\/\/[^:/]+:|-----BEGIN [A-Z0-9 ]+-----\s*)|@[\w.:/-]+$|\s*-----END [A-Z0-9 ]+-----\s*$/g;

/** Every piece of the secret letters, as it is and in the notations in which it may have been missed. */
export function piecesOf({ value }: PlantedSecret): string[] {
  const secret = value.replace(PUBLIC_PARTS, "");
  const bytes = Buffer.from(secret);
  const encoded = [0, 1, 2].map((shift) => {
    const text = Buffer.concat([Buffer.alloc(shift), bytes])
      .toString("base64")
      .replace(/=+$/, "");
    return text.slice(shift + 1, -1);
  });
  const forms = [
    ...new Set([
      ...secret.split("\n"),
      JSON.stringify(secret).slice(1, -1),
      encodeURIComponent(secret),
      bytes.toString("hex"),
      ...encoded,
      ...encoded.map((text) => text.replaceAll("+", "-").replaceAll("/", "_")),
    ]),
  ];
  return forms.flatMap((form) =>
    Array.from({ length: Math.max(0, form.length - PIECE + 1) }, (_, at) => form.slice(at, at + PIECE)),
  );
}

/** Finds which secrets have a piece in a text, in one pass whatever their number. */
export function openPieceSearch(secrets: readonly PlantedSecret[]): (text: string | Buffer) => string[] {
  const owners = new Map<string, string>();
  for (const secret of secrets)
    for (const piece of piecesOf(secret)) owners.set(piece, `${secret.id} (${secret.family})`);
  return (given) => {
    const text = typeof given === "string" ? given : given.toString("latin1");
    const found = new Set<string>();
    for (let at = 0; at + PIECE <= text.length; at += 1) {
      const owner = owners.get(text.slice(at, at + PIECE));
      if (owner !== undefined) found.add(owner);
    }
    return [...found];
  };
}
