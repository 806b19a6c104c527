import { defineRule, sample } from "../define-rule.ts";
import { isStandIn } from "../secret-values.ts";

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A lone percent sign: the text was never encoded.
    return text;
  }
}

export default defineRule({
  id: "url-credentials",
  title: "Password or token in the user part of a URL",
  keywords: ["://"],
  pattern:
    /:\/\/(?:(?<user>[^\s/@:"'`<>\\?#]{0,128}):(?!(?:x-oauth-basic)?@))?(?<secret>[^\s/"'`<>\\?#]{1,512})@(?=[\w.[$%{-])/g,
  // A user before a colon, where no port is behind it: the password may be written in some notation.
  tells: /:\/\/[^\s/@:"'`<>\\?#]{0,128}:(?!\d{1,5}(?![\w%.-]))(?=\S)/,
  kind: "generic",
  accept: (secret, match) => {
    if (isStandIn(secret)) return false;
    // `guest:guest`, as documents write it.
    if (match.groups?.user === secret || /(?:^|:)anon(?:cvs|ymous)$/.test(secret)) return false;
    if (match.groups?.user !== undefined) return true;
    // What a browser sends to Sentry is public.
    const host = match.input.slice(match.index + match[0].length, match.index + match[0].length + 80);
    if (/^(?:[\w.-]*sentry|o\d+\.ingest)/.test(host)) return false;
    // Alone before the @: a name, unless it looks like a token.
    return /[A-Za-z0-9]{16}/.test(secret) && /[0-9]/.test(secret);
  },
  // `https://a:b@host`, as documents of URLs write it.
  confidence: (secret) => (secret.length < 3 ? "low" : "medium"),
  canonical: (secret) => decoded(secret.replace(/:(?:x-oauth-basic)?$/, "")),
  examples: {
    hides: [
      sample("postgres://harbor:", "vRAxvrE4kH1S", "@db.internal:5432/harbor"),
      sample("redis://:", "n1ght-w4tch", "@cache:6379"),
      sample("git clone https://", "4b825dc642cb6eb9a060", "@git.test/harbor.git"),
      sample("https://", "4b825dc642cb6eb9a060", ":x-oauth-basic@git.test/harbor.git"),
      sample("mongodb+srv://harbor:", "p@ss:w0rd", "@cluster.test"),
    ],
    keeps: [
      "ssh://git@github.com/harbor/api.git",
      "http://127.0.0.1:18789/?a=b@c",
      "postgres://harbor:${DB_PASSWORD}@db/harbor",
      "https://user:***@host",
      "https://registry.npmjs.org/@types/node",
      "https://<user>:<password>@host",
    ],
  },
});
