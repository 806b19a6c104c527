import { fakeSecrets } from "../../src/demo/fake-secrets.ts";

const SECRETS = new Map(fakeSecrets("the harbor at night").map(({ name, value }) => [name, value]));

/** A worthless secret of a family, well-formed, the same in every run. */
export function planted(family: "github" | "slack" | "pem" | "anthropic"): string {
  const secret = SECRETS.get(family);
  if (secret === undefined) throw new Error(`there is no family ${family}`);
  return secret;
}

const PIECE = 12;

/** Pieces of the secret, long enough to be no chance, that stand in a text in one of the ways a text may hold them. */
export function piecesIn(text: string, secret: string): string[] {
  const pieces = Array.from({ length: Math.max(1, secret.length - PIECE + 1) }, (_, at) =>
    secret.slice(at, at + PIECE),
  );
  // A PEM frame is no secret.
  return pieces.filter((piece) => !piece.includes("-----") && !/BEGIN|PRIVATE|KEY/.test(piece) && text.includes(piece));
}
