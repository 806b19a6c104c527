import { defineRule, sample } from "../define-rule.ts";
import { isGiven } from "../given-value.ts";

export default defineRule({
  id: "redis-password",
  title: "Password in the configuration of Redis, Valkey or Sentinel, or in a command that sets one",
  keywords: [
    "requirepass",
    "masterauth",
    "auth-pass",
    "sentinel-pass",
    "acl setuser",
    "user default ",
    " on >",
    "~* >",
  ],
  pattern:
    /(?:(?:requirepass|masterauth|sentinel-pass)["']?(?:\s{0,4}[:=]\s{0,4}|[ \t]{1,16})|auth-pass[ \t]{1,8}[\w.-]{1,64}[ \t]{1,8}|(?:acl setuser \S{1,64}|user default) [^\n>]{0,200}>| on >|~\* >)["']?(?<secret>[^\s"'\\]{3,256})/gi,
  kind: "generic",
  accept: (secret) => isGiven(secret),
  examples: {
    hides: [
      sample("requirepass ", "swordfish"),
      sample("redis-server --requirepass ", "n1ght-w4tch"),
      sample("CONFIG SET masterauth '", "n1ght-w4tch", "'"),
      sample("sentinel auth-pass ships ", "swordfish"),
      sample("user harbor on >", "n1ght-w4tch", " ~jobs:* +@all"),
      sample("ACL SETUSER harbor on >", "n1ght-w4tch", " ~* +@all"),
    ],
    keeps: [
      "# requirepass <password>",
      "requirepass ${REDIS_PASSWORD}",
      "the requirepass directive is not set",
      "CONFIG GET requirepass",
      "user default on nopass ~* +@all",
      "ACL SETUSER harbor on nopass",
    ],
  },
});
