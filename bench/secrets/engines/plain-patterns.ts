import type { Engine, Found } from "../engine.ts";

/** What everybody writes on the first afternoon: the floor that a detector has to be measured from. */
const PATTERNS: Readonly<Record<string, RegExp>> = {
  "aws-key-id": /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g,
  github: /\bgh[pousr]_[A-Za-z0-9]{36}\b/g,
  "github-fine-grained": /\bgithub_pat_[A-Za-z0-9_]{82}\b/g,
  gitlab: /\bglpat-[A-Za-z0-9_-]{20}/g,
  slack: /\bxox[abeprs]-[A-Za-z0-9-]{10,}/g,
  "slack-webhook": /https:\/\/hooks\.slack\.com\/services\/[A-Za-z0-9/]{40,}/g,
  stripe: /\b[sr]k_(?:live|test)_[A-Za-z0-9]{16,}/g,
  google: /\bAIza[A-Za-z0-9_-]{35}/g,
  openai: /\bsk-[A-Za-z0-9_-]{20,}/g,
  npm: /\bnpm_[A-Za-z0-9]{36}\b/g,
  sendgrid: /\bSG\.[A-Za-z0-9_-]{22}\.[A-Za-z0-9_-]{43}/g,
  jwt: /\beyJ[A-Za-z0-9_-]{10,}\.eyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{10,}/g,
  pem: /-----BEGIN [A-Z ]{0,20}PRIVATE KEY-----[^-]{40,8000}-----END/g,
  bearer: /\bBearer [A-Za-z0-9._~+/=-]{16,}/g,
  "url-userinfo": /[a-z+]{2,20}:\/\/[^\s:/@]{0,60}:[^\s/@]{3,100}@/g,
  assignment: /\b(?:api_?key|secret|token|password|passwd)["']?\s{0,3}[:=]\s{0,3}["']?[^\s"']{8,200}/gi,
};

export function openPlainPatterns(): Engine {
  return { name: "16 plain patterns", find: async (texts) => texts.map(findIn) };
}

function findIn(text: string): Found[] {
  return Object.entries(PATTERNS).flatMap(([rule, pattern]) =>
    [...text.matchAll(pattern)].map((match) => ({
      rule,
      start: match.index,
      end: match.index + match[0].length,
      confidence: "high" as const,
    })),
  );
}
