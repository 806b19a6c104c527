import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "cockroachdb-key",
  title: "CockroachDB Cloud API key",
  forms: [{ prefixes: ["CCDB1_"], alphabet: "base62", length: 22, tail: "_[A-Za-z0-9]{40}" }],
  examples: {
    hides: [
      sample("CCDB1_", "KTXR4py7ZtV", "2AzackPtwyN", "_", "9iMFVjPLmHTOAyiUAH4q", "TT9Vs9kbtUKphzl6qcNH"),
      sample(
        "COCKROACH_API_KEY=CCDB1_",
        "jyFnp5cP62l",
        "YIQ04OLYLUv",
        "_",
        "FmcsPM1DOagXuIjnKc01",
        "fc1Zei81cGloXboKISS4",
      ),
    ],
    keeps: ["CCDB1_", "CCDB1_ABIA", "CCDB1_…"],
  },
});
