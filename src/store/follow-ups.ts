import type { EventBodyOf, EventType } from "../events/event.ts";
import type { Fact, HiddenSecret, MaskedText, WithheldText } from "./fact.ts";
import { factId } from "./fact-id.ts";
import { openKnownFingerprints } from "./known-fingerprints.ts";
import { openOccurrences } from "./occurrence.ts";
import type { Store } from "./open-store.ts";

/** A fact that redaction adds about a fact, and the name that makes it the same one wherever it is found again. */
export interface FollowUp {
  readonly name: string;
  readonly body: EventBodyOf<"secret-redacted"> | EventBodyOf<"text-withheld"> | EventBodyOf<"secret-masked">;
}

/** What was hidden in a fact, by the fact's id. */
export interface Hiding extends Pick<Fact, "secrets" | "withheld" | "masked"> {
  readonly about: string;
  readonly aboutType: EventType;
}

/** Makes the facts that redaction adds. After a rotation of the key the same sighting keeps the name it has under the old one. */
export function openFollowUps(store: Store): (hiding: Hiding) => FollowUp[] {
  const { keys } = store;
  const knownOf = openKnownFingerprints(store);
  const occurrences = openOccurrences(store.raw);

  const aboutSecret = ({ earlier, ...secret }: HiddenSecret, on: Pick<Hiding, "about" | "aboutType">): FollowUp => {
    const known = earlier === undefined ? [] : knownOf(earlier);
    const nameOf = (fingerprint: string) => nameIn(on.about, "secret-redacted", `${secret.rule}\u0000${fingerprint}`);
    const isStored = (name: string) => occurrences.isStored(factId(keys.eventId, name, 0));
    const data = {
      ...secret,
      ...(known.length === 0 ? {} : { earlier: known }),
      keyId: keys.fingerprintKeyId,
      ...on,
    };
    const name = known.map(nameOf).find(isStored) ?? nameOf(secret.fingerprint);
    return { name, body: { type: "secret-redacted", data } };
  };

  const aboutText = (text: WithheldText, on: Pick<Hiding, "about" | "aboutType">): FollowUp => ({
    name: nameIn(on.about, "text-withheld", text.reason),
    body: { type: "text-withheld", data: { ...text, ...on } },
  });

  const aboutMask = (mask: MaskedText, on: Pick<Hiding, "about" | "aboutType">): FollowUp => ({
    name: nameIn(on.about, "secret-masked", `${mask.form}\u0000${mask.name ?? ""}`),
    body: { type: "secret-masked", data: { ...mask, ...on } },
  });

  return ({ about, aboutType, secrets, withheld, masked = [] }) => [
    ...secrets.map((secret) => aboutSecret(secret, { about, aboutType })),
    ...withheld.map((text) => aboutText(text, { about, aboutType })),
    ...masked.map((mask) => aboutMask(mask, { about, aboutType })),
  ];
}

function nameIn(about: string, type: string, key: string): string {
  return [type, about, key].join("\u0000");
}
