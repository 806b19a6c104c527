import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "buildkite-token",
  title: "Buildkite user, agent, job, cluster, refresh or portal token",
  forms: [
    {
      prefixes: ["bkua_", "bkaa_", "bkaj_", "bkat_", "bkct_", "bkcq_", "bkrt_", "bkpt_", "bkps_", "bkpat_"],
      alphabet: "base62",
      length: [36, Number.POSITIVE_INFINITY],
    },
  ],
  examples: {
    hides: [
      sample("bkua_", "4096ffc6f62e38c2a980", "e45b9c20f497d73e11f0"),
      sample("BUILDKITE_AGENT_ACCESS_TOKEN=bkaa_", "G5HN76Mgp9vqYMrwkW7TAOXxbx4ema", "Ef8SdqfAhF3LoxeBOLf2ZysMGbzJfz"),
    ],
    keeps: ["bkua_", "bkua_…", "bkat_settings"],
  },
});
