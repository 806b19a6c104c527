import { mark } from "./marks.ts";
import type { Rand } from "./rand.ts";

const lower = "abcdefghijklmnopqrstuvwxyz";
const upper = lower.toUpperCase();
const digits = "0123456789";

export const ALPHABETS: Readonly<Record<string, string>> = {
  d: digits,
  h: `${digits}abcdef`,
  H: `${digits}ABCDEF`,
  l: lower,
  L: upper,
  a: lower + digits,
  U: upper + digits,
  A: upper + lower + digits,
  w: `${upper}${lower}${digits}-_`,
  b: `${upper}${lower}${digits}+/`,
  2: `${upper}234567`,
  p: `${upper}${lower}${digits}!@#%^*-_=+?.~`,
};

const hosts = ["db.harbor.internal", "10.20.4.17", "pg-0.prod.svc", "queue.eu-west-1.example.net", "localhost"];
const users = ["app", "harbor_rw", "postgres", "svc-deploy", "root", "admin", "nightwatch", "lena"];
const stores = ["harbor", "orders", "app_production", "metrics", "cms"];

const NAMED: Readonly<Record<string, (rand: Rand) => string>> = {
  host: (r) => r.pick(hosts),
  user: (r) => r.pick(users),
  store: (r) => r.pick(stores),
  port: (r) => String(r.between(1025, 48000)),
  uuid: (r) => writeUuid(r),
  pw: (r) => encodeURIComponent(r.chars(`${ALPHABETS.A}${r.chance(0.3) ? "!@#$/" : ""}`, r.between(10, 24))),
  raw: (r) => r.chars(`${ALPHABETS.A}-_`, r.between(12, 26)).replace(/^-/, "x"),
};

/** `sk_live_{A:24}`: an alphabet's letter and a length (or `8-12`), or a name; `<…>` is the part that is secret. */
export function writePattern(pattern: string, rand: Rand): string {
  const written = pattern.replace(
    /\{(\w+)(?::(\d+)(?:-(\d+))?)?\}/g,
    (whole, name: string, low?: string, high?: string) => {
      if (low === undefined) return NAMED[name]?.(rand) ?? whole;
      const length = rand.between(Number(low), Number(high ?? low));
      return rand.chars(ALPHABETS[name] ?? name, length);
    },
  );
  const [before, inside, after] = written.split(/[<>]/);
  return inside === undefined ? mark(written) : (before ?? "") + mark(inside) + (after ?? "");
}

export function writeUuid(rand: Rand): string {
  const hex = rand.chars("0123456789abcdef", 30);
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(12, 15)}`];
  return [...parts, `${rand.pick(["8", "9", "a", "b"])}${hex.slice(15, 18)}`, hex.slice(18, 30)].join("-");
}
