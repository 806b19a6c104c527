import { defineSource, liveMatch } from "../define-source.ts";

const PLACE = /^agents\/([^/]+)\/agent\/openclaw-agent\.sqlite$/;

/** The per-agent database that replaced the transcripts in 2026.8: seen, but not read by this version. */
export default defineSource({
  id: "openclaw-agent-store",
  title: "agent database (SQLite era)",
  era: "sqlite",
  root: "home",
  shape: "unsupported",
  where: ["agents/*/agent/openclaw-agent.sqlite"],
  claim: (path) => {
    const agent = PLACE.exec(path)?.[1];
    return agent === undefined ? null : liveMatch({ agent });
  },
  decode: () => [],
  examples: [],
});
