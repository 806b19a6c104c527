import { defineSource, liveMatch } from "../define-source.ts";

/** The gateway's database of approvals, devices, jobs and its audit ledger since 2026.7 (openclaw-formats, 10 and 12.2). */
export default defineSource({
  id: "openclaw-state-store",
  title: "state database (SQLite era)",
  era: "sqlite",
  root: "home",
  shape: "database",
  database: { tables: "state", newestSchema: 18 },
  where: ["state/openclaw.sqlite"],
  claim: (path) => (path === "state/openclaw.sqlite" ? liveMatch() : null),
  decode: () => [],
  examples: [],
});
