import type { SourceMatch } from "../decode/define-source.ts";
import type { RowMatch } from "../decode/define-table.ts";
import type { Redactor } from "../redact/redact.ts";
import { openAppender } from "../store/append.ts";
import { type FileIdentity, openSources } from "../store/sources.ts";
import { openBatchWriter, type Tally } from "./batch-writer.ts";
import { DecodeThreadFailed } from "./decode-thread.ts";
import type { Discovery, FoundSource, Root } from "./discover.ts";
import { openSecretLearner } from "./learn-secrets.ts";
import { openLookAhead } from "./look-ahead.ts";
import type { NoteTaker } from "./note-taker.ts";
import { readDatabase } from "./read-database.ts";
import { readFileSource, readHeld, type Upcoming, withSession } from "./read-file.ts";
import { readTree } from "./read-tree.ts";
import type { Problem, ReaderOptions, Session } from "./session.ts";
import { settleSources } from "./settle-sources.ts";
import { openThreads } from "./threads.ts";

export interface ReadMore {
  readonly only?: FileIdentity | null;
  readonly upcoming?: readonly FoundSource[];
}

/** Reads sources into one store, one after the other, and notes what became of them. */
export interface SourceReader {
  /** Looks at the secrets that the homes are configured with, if their files changed: whatever is read after it is searched for them. */
  learnSecrets(roots: readonly Root[]): Promise<void>;
  /**
   * Everything new of one source; again: nothing. Nothing at all, and false, where another file than `only` lies there now,
   * or one whose predecessor was renamed since the folder was listed: after the next listing it can be read. What is
   * `upcoming` may be decoded ahead.
   */
  read(found: FoundSource, more?: ReadMore): Promise<boolean>;
  /**
   * The rest of a file of lines that lies under its name no longer, through a descriptor from before. `isLast`: nobody is
   * waited for any more, so what follows the last newline is a line too. False when there was nothing to read.
   */
  readHeld(found: FoundSource, fd: number, isLast: boolean): Promise<boolean>;
  /** After a whole discovery: folders that could not be listed, and sources that are no longer there. */
  settle(discovery: Discovery, roots: readonly Root[]): void;
  /** What was stored so far. */
  readonly tally: Tally;
  /** What could not be read, or not whole, since the last time they were taken. */
  takeProblems(): Problem[];
  /** The second thread failed, and everything after it was decoded on this one. */
  readonly hasLostThread: boolean;
  /** Ends the second thread. */
  close(): Promise<void>;
}

export function openSourceReader(options: ReaderOptions): SourceReader {
  const { store, now, project } = options;
  const learner = openSecretLearner(options.redactor, options.temporary);
  const sources = openSources(store.raw);
  const appender = openAppender(store);
  const tally = { events: 0, witnesses: 0, records: 0, bytes: 0 };
  const problems: Problem[] = [];
  const notes: NoteTaker = {
    writerFor: (row) => openBatchWriter(appender, project, row, "notes", tally),
    now,
    context: {
      get redactor() {
        return learner.redactor;
      },
      digestKey: store.keys.digest,
    },
    problems,
  };
  const sessionNames = new Map<string, RowMatch>();
  const transcripts = new Map<string, string | null>();
  const threads = openThreads(options, tally, () => learner.redactor);
  const session: Session = {
    ...options,
    get redactor() {
      return learner.redactor;
    },
    sources,
    appender,
    tally,
    notes,
    nameSession: (root, path, match) => void sessionNames.set(`${root}/${path}`, match),
    transcriptOf: (agent, sessionId) => {
      const name = JSON.stringify([agent, sessionId]);
      const known = transcripts.get(name);
      if (known !== undefined) return known;
      const transcript = sources.transcriptOf(agent, sessionId) ?? sessionId;
      transcripts.set(name, transcript);
      return transcript;
    },
    forgetTranscripts: () => transcripts.clear(),
    sessionNamed: (root, path) => sessionNames.get(`${root}/${path}`),
    threadFor: threads.threadFor,
    lookAhead: openLookAhead({ sources, digestKey: store.keys.digest, thread: threads.running }),
  };
  const named = (found: FoundSource) => ({ ...found, match: withoutSecrets(found.match, learner.redactor) });
  return {
    async learnSecrets(roots) {
      const before = learner.redactor;
      try {
        learner.learn(session, roots);
      } finally {
        // Whatever came of telling it, what was decoded without it must not be stored.
        if (learner.redactor !== before) {
          session.lookAhead.close();
          await threads.restart();
        }
      }
    },
    async read(found, { only = null, upcoming = [] } = {}) {
      const source = named(found);
      try {
        return await readSource(session, source, only, () => upcoming.map((next) => withSession(session, named(next))));
      } catch (error) {
        if (!(error instanceof DecodeThreadFailed)) throw error;
        // Its checkpoint stands where the last whole batch ended: this thread goes on from there.
        threads.giveUp();
        session.lookAhead.close();
        return await readSource(session, source, only, () => []);
      } finally {
        session.lookAhead.forget(source);
      }
    },
    readHeld: (found, fd, isLast) =>
      readHeld(session, named({ ...found, match: { ...found.match, isFinal: isLast } }), fd),
    settle: (discovery, roots) => settleSources(session, discovery, roots),
    tally,
    takeProblems: () => problems.splice(0),
    get hasLostThread() {
      return threads.isLost;
    },
    async close() {
      session.lookAhead.close();
      await threads.close();
    },
  };
}

/** Agents and sessions are named by whoever started them: even a name may hold a secret. */
function withoutSecrets(match: SourceMatch, redactor: Redactor): SourceMatch {
  const clean = (name: string | null) => (name === null ? null : redactor.redactText(name).text);
  return { ...match, agent: clean(match.agent), sessionId: clean(match.sessionId) };
}

async function readSource(
  session: Session,
  named: FoundSource,
  only: FileIdentity | null,
  upcoming: Upcoming,
): Promise<boolean> {
  if (named.definition.shape === "database") await readDatabase(session, named);
  else if (named.definition.shape === "tree") await readTree(session, named);
  else return await readFileSource(session, named, only, upcoming);
  return true;
}
