import { defineRule, sample } from "../define-rule.ts";
import { TOKEN_START } from "../token-start.ts";

export default defineRule({
  id: "snowflake-session-token",
  title: "Snowflake session or master token",
  keywords: ["ver:0-hint:"],
  pattern: new RegExp(String.raw`${TOKEN_START}ver:\d-hint:\d{1,20}-[A-Za-z0-9+/]{60,}={0,2}`, "g"),
  kind: "specific",
  examples: {
    hides: [
      sample(
        'Authorization: Snowflake Token="ver:1-hint:',
        "129519966",
        "-ETMsDgAAA",
        "ig7yd+tPxC6oLpI63pB56NgRBljxEUpXJQJefpdo9NjQUcmVOJxI8vrNSVIyyCoCpIEjI0IkgQY7+ZtD",
        "IE6bTUygR4qJbRbUK8PXxF7KSAWPCCfZNWCqCAGGYJuXp3E4/dAbuSsmOgaoR+zSHDkFZbPeQ1VAAkrq",
        '"',
      ),
      sample(
        "masterToken: ver:3-hint:",
        "749507611825",
        "-ETMsDgAAA",
        "K2UEIZ336LXOquXhxBPKEAZgM69bOCqnVI6qqeUGqBM2hwNetHWf0De+uyhWa5ud9/4c/p7M+EnqM4R9",
        "/XdSLLOsuZWELsFRvEpOPmYwlw8T/mXpEjZjYx28590/6P6R3fAwnDC1HDU9zLR8HNGbCzX0pCOiJGHX",
        "==",
      ),
    ],
    keeps: ["ver:1-hint:", "ver:1-hint:1234-none", "argument-hint: ver:2"],
  },
});
