import { type EventBodyOf, type EventType, NOT_IN_THE_BYTES, type StoredEvent } from "../events/event.ts";
import { keyedDigest } from "../kernel/digest.ts";
import type { EventListener } from "./append.ts";
import { markUnclean } from "./cleaning.ts";
import { openEventLog } from "./event-log.ts";
import type { BareFact, Fact } from "./fact.ts";
import { factId } from "./fact-id.ts";
import { openFollowUps } from "./follow-ups.ts";
import { commitmentOf, openSealer, SALT_BYTES, sealPayload } from "./hash-chain.ts";
import { openOccurrences } from "./occurrence.ts";
import type { Store } from "./open-store.ts";
import type { Tables } from "./tables.ts";

type Rewritten = EventBodyOf<"payload-rewritten">["data"];

/** What becomes of one stored text. */
export interface Rewrite extends Pick<Rewritten, "why" | "hidden" | "rulesBefore" | "rulesAfter"> {
  readonly event: StoredEvent;
  /** The payload as it was when it was looked at, and as it shall be. */
  readonly was: string;
  readonly becomes: string;
  /** Told as facts of their own. */
  readonly secrets: Fact["secrets"];
  readonly withheld: Fact["withheld"];
  readonly at: number;
}

/** Replaces payloads by what hides more, each in one transaction with the facts that say so. */
export interface Rewriter {
  /** False when the payload is another one meanwhile: then nothing is done. */
  rewrite(rewrite: Rewrite, project: EventListener): boolean;
}

export function openRewriter(store: Store): Rewriter {
  const { raw, keys } = store;
  const log = openEventLog(store);
  const occurrences = openOccurrences(raw);
  const followUps = openFollowUps(store);
  const seal = openSealer();
  const find = raw.prepare<[number], Tables["events"] & { salt: Buffer; data: string; rewrites: number }>(
    "SELECT * FROM events JOIN payloads USING (seq) WHERE seq = ?",
  );
  const original = raw.prepare<[number], Buffer>("SELECT original FROM rewrites WHERE seq = ? AND number = 1").pluck();
  const remember = raw.prepare("INSERT INTO rewrites (seq, number, fact, original) VALUES (?, ?, ?, ?)");
  const replace = raw.prepare("UPDATE payloads SET salt = ?, data = CAST(? AS TEXT), rewrites = ? WHERE seq = ?");

  const tell = (name: string, position: number, fact: BareFact, about: StoredEvent, digest: Buffer, at: number) => {
    const spot = { source: about.source, generation: about.generation, position };
    const line = position === NOT_IN_THE_BYTES ? null : about.line;
    const place = { ...spot, part: occurrences.nextPart(spot), line };
    return log.insert(factId(keys.eventId, name, 0), place, digest, fact, { observedAt: at, isOrdered: false });
  };

  /** The facts about what was hidden stand where the event stands: it is theirs as if it had been found at once. */
  const tellFollowUps = ({ event, secrets, withheld, at }: Rewrite, digest: Buffer, project: EventListener): void => {
    const { occurredAt, stream, agent, session } = event;
    for (const { name, body } of followUps({ about: event.id, aboutType: event.type, secrets, withheld })) {
      if (occurrences.isStored(factId(keys.eventId, name, 0))) continue;
      project(tell(name, event.position, { body, occurredAt, stream, agent, session, flags: [] }, event, digest, at));
    }
  };

  const tellRewrite = (rewrite: Rewrite, number: number, commitments: [string, string]): StoredEvent => {
    const { event, why, hidden, rulesBefore, rulesAfter } = rewrite;
    const [commitmentBefore, commitmentAfter] = commitments;
    const about = { about: event.id, aboutType: event.type satisfies EventType, aboutSeq: event.seq };
    const rules = { rulesBefore, rulesAfter };
    const data = { ...about, why, hidden, commitmentBefore, commitmentAfter, ...rules };
    const name = ["payload-rewritten", event.id, number].join("\u0000");
    const body = { type: "payload-rewritten" as const, data };
    const fact = { body, occurredAt: null, stream: "rewrites", agent: null, session: null, flags: [] };
    return tell(name, NOT_IN_THE_BYTES, fact, event, keyedDigest(keys.digest, name), rewrite.at);
  };

  const rewriteNow = (rewrite: Rewrite, project: EventListener): boolean => {
    const { seq } = rewrite.event;
    const row = find.get(seq);
    if (row?.data !== rewrite.was) return false;
    log.continueFromHead();
    const before = commitmentOf(sealPayload(row.salt, row.data));
    const sealed = Buffer.from(seal(rewrite.becomes));
    const number = row.rewrites + 1;
    tellFollowUps(rewrite, row.digest, project);
    const fact = tellRewrite(rewrite, number, [before, commitmentOf(sealed)]);
    project(fact);
    remember.run(seq, number, fact.seq, original.get(seq) ?? Buffer.from(before, "hex"));
    replace.run(sealed.subarray(0, SALT_BYTES), sealed.subarray(SALT_BYTES), number, seq);
    markUnclean(store, fact.seq);
    return true;
  };

  return {
    rewrite(rewrite, project) {
      raw.exec("BEGIN IMMEDIATE");
      try {
        const isDone = rewriteNow(rewrite, project);
        project.finish?.();
        raw.exec(isDone ? "COMMIT" : "ROLLBACK");
        return isDone;
      } catch (error) {
        if (raw.inTransaction) raw.exec("ROLLBACK");
        project.discard?.();
        log.forget();
        throw error;
      }
    },
  };
}
