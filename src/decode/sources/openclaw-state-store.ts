import { defineSource, liveMatch } from "../define-source.ts";

/** The gateway's database of approvals, devices and jobs since 2026.7: seen, but not read by this version. */
export default defineSource({
  id: "openclaw-state-store",
  title: "state database (SQLite era)",
  era: "sqlite",
  root: "home",
  shape: "unsupported",
  where: ["state/openclaw.sqlite"],
  claim: (path) => (path === "state/openclaw.sqlite" ? liveMatch() : null),
  decode: () => [],
  examples: [],
});
