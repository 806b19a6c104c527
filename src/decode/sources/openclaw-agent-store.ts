import { defineSource, liveMatch } from "../define-source.ts";

const PLACE = /^agents\/([^/]+)\/agent\/openclaw-agent\.sqlite$/;

/** The per-agent database that replaced the transcripts in 2026.8 (openclaw-formats, 3.2 and 12.1). */
export default defineSource({
  id: "openclaw-agent-store",
  title: "agent database (SQLite era)",
  era: "sqlite",
  root: "home",
  shape: "database",
  database: { tables: "agent", newestSchema: 23 },
  where: ["agents/*/agent/openclaw-agent.sqlite"],
  claim: (path) => {
    const agent = PLACE.exec(path)?.[1];
    return agent === undefined ? null : liveMatch({ agent });
  },
  decode: () => [],
  examples: [],
});
