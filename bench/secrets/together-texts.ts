import type { HostileText } from "./hostile-text.ts";

/** What all rules and notations read at once. */
export const TOGETHER_TEXTS: readonly HostileText[] = [
  "password=",
  "token: ",
  '"secret":"',
  "-----BEGIN ",
  "eyJ.",
  "://a:",
  "sk-",
  "4",
  "4 ",
  "a",
  "aB3",
  "\\",
  '\\"token\\":\\"',
  "%25",
  "&amp;token;",
  "\u001b[m",
  "Authorization: Bearer ",
  "abandon ",
  "curl -u a:b ",
  "key=ab12cd34\n",
  "AKIA",
  '{"text":"token',
  "[REDACTED:jwt:00000000] pgpass db:5432:ships:harbor:n1ght-w4tch ",
  "dG9rZW49bjFnaHRXNHRjaDcg",
].map((body) => ({ head: "", body, tail: "" }));
