import type { Corpus, CorpusSession } from "./corpus.ts";
import type { Engine } from "./engine.ts";
import { type SessionScore, scoreSession } from "./score-session.ts";

export interface ScoredSession {
  readonly session: CorpusSession;
  readonly score: SessionScore;
}

export interface Measured {
  readonly engine: string;
  readonly sessions: readonly ScoredSession[];
  readonly megabytes: number;
  readonly seconds: number;
}

/** One pass: of ours the time of redacting counts, as that is what stands in the hot path; of others that of finding. */
export async function measure(engine: Engine, corpus: Corpus): Promise<Measured> {
  const sessions: ScoredSession[] = [];
  let bytes = 0;
  let milliseconds = 0;
  for (const session of corpus.sessions) {
    for (const text of session.texts) bytes += Buffer.byteLength(text);
    const began = performance.now();
    const redacted = engine.redact?.(session.texts);
    const between = performance.now();
    const found = await engine.find(session.texts);
    milliseconds += (engine.redact ? between : performance.now()) - began;
    sessions.push({ session, score: scoreSession(session, found, redacted) });
  }
  return { engine: engine.name, sessions, megabytes: bytes / 1e6, seconds: milliseconds / 1000 };
}
