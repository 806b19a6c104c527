import { defineRule, sample } from "../define-rule.ts";
import { isGiven } from "../given-value.ts";

function goesOnAsSentence({ input, index, 0: whole }: RegExpExecArray): boolean {
  return /^[ ,] ?[A-Za-z]/.test(input.slice(index + whole.length, index + whole.length + 3));
}

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
    "> auth ",
  ],
  pattern:
    /(?:(?:requirepass|masterauth|sentinel-pass)["']?(?:\s{0,4}[:=]\s{0,4}|[ \t]{1,16}(?:(?:is|to|ist|lautet|est|es|\u00e9|\u00e8)[ \t:]{1,4})?)|auth-pass[ \t]{1,8}[\w.-]{1,64}[ \t]{1,8}|(?:acl setuser \S{1,64}|user default) [^\n>]{0,200}>|(?<=:\d{1,5}(?:\[\d{1,2}\])?)> auth (?:[\w.-]{1,64} )?(?=\S{3,256}\s{0,4}(?:\n|$))| on >|~\* >)["']?(?<secret>[^\s"'\\]{2,255}[^\s"'\\,;])/gi,
  kind: "generic",
  accept: (secret, match) => isGiven(secret) && !(/^[a-z]+$/.test(secret) && goesOnAsSentence(match)),
  examples: {
    hides: [
      sample("requirepass ", "swordfish"),
      sample("das requirepass lautet ", "n1ght-w4tch", ", bitte nicht weitersagen"),
      sample("redis-server --requirepass ", "n1ght-w4tch"),
      sample("CONFIG SET masterauth '", "n1ght-w4tch", "'"),
      sample("127.0.0.1:6379> AUTH ", "n1ght-w4tch", "\nOK"),
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
