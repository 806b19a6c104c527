import { defineRule, sample } from "../define-rule.ts";
import { isGiven } from "../given-value.ts";

/** How far before its secret the client's block may open. */
const REACH = 400;

export default defineRule({
  id: "radius-client-secret",
  title: "Shared secret of a client in the configuration of FreeRADIUS",
  keywords: ["secret =", "secret="],
  pattern:
    /(?<=(?:^|\n)[ \t]{0,16})secret[ \t]{0,8}=[ \t]{0,8}["']?(?<secret>[^\s"']{3,128})["']?[ \t]{0,8}(?=\r?\n|$)/g,
  kind: "generic",
  accept: (secret, match) =>
    isGiven(secret) &&
    /(?:client|home_server)\s{1,4}[^\s{}]{1,64}\s{0,4}\{[^{}]*$/.test(
      match.input.slice(Math.max(0, match.index - REACH), match.index),
    ),
  examples: {
    hides: [sample("client quay {\n  ipaddr = 10.0.0.7\n  secret = ", "swordfish", "\n}")],
    keeps: ["client quay {\n  secret = $ENV{QUAY}\n}", "lamp {\n  secret = true\n}", "secret = value"],
  },
});
