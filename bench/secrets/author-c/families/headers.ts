import { createHmac } from "node:crypto";
import { mark } from "../marks.ts";
import { ALPHABETS, writePattern, writeUuid } from "../pattern.ts";
import type { Rand } from "../rand.ts";
import type { Family } from "./family.ts";

const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");

function writeJwt(rand: Rand): string {
  const issued = rand.between(1_700_000_000, 1_760_000_000);
  const claims = {
    sub: writeUuid(rand),
    role: rand.pick(["admin", "service_role", "editor"]),
    iat: issued,
    exp: issued + 3600,
  };
  const body = `${encode({ alg: "HS256", typ: "JWT" })}.${encode(claims)}`;
  return `${body}.${createHmac("sha256", rand.bytes(32)).update(body).digest("base64url")}`;
}

function writeSignedJwt(rand: Rand): string {
  const body = `${encode({ alg: "RS256", kid: rand.chars(ALPHABETS.h ?? "", 16), typ: "JWT" })}.${encode({ iss: "https://id.example.net", aud: "gateway", sub: `svc|${rand.between(100, 9999)}`, jti: writeUuid(rand) })}`;
  return `${body}.${rand.bytes(256).toString("base64url")}`;
}

const basic = (rand: Rand) =>
  Buffer.from(`${rand.pick(["admin", "deploy", "ci-bot", "lena"])}:${rand.chars(ALPHABETS.p ?? "", 16)}`).toString(
    "base64",
  );

const header = (name: string, write: (rand: Rand) => string): Family => ({
  name,
  kind: "header",
  label: "header",
  write,
});
const pattern = (name: string, text: string) => header(name, (rand) => writePattern(text, rand));

/** Tokens that are made of something, and whole headers. */
export const HEADERS: readonly Family[] = [
  {
    name: "jwt-hs256",
    kind: "token",
    label: "jwt|access token|id token|session token",
    write: (r) => mark(writeJwt(r)),
  },
  {
    name: "jwt-rs256",
    kind: "token",
    label: "id token|bearer token|access token",
    write: (r) => mark(writeSignedJwt(r)),
  },
  header("basic-auth", (r) => `Authorization: Basic ${mark(basic(r))}`),
  header("proxy-basic-auth", (r) => `Proxy-Authorization: Basic ${mark(basic(r))}`),
  header("bearer-jwt", (r) => `Authorization: Bearer ${mark(writeJwt(r))}`),
  header("jwt-cookie", (r) => `Cookie: lang=de; access_token=${mark(writeJwt(r))}; theme=dark`),
  pattern("bearer-opaque", "Authorization: Bearer <{w:43}>"),
  pattern("token-scheme", "Authorization: Token <{h:40}>"),
  pattern("x-api-key", "X-Api-Key: <{A:40}>"),
  pattern("private-token-header", "PRIVATE-TOKEN: <glpat-{w:20}>"),
  pattern("x-auth-token", "X-Auth-Token: <{h:32}>"),
  pattern("express-session-cookie", "Cookie: connect.sid=<s%3A{w:32}.{A:43}>"),
  pattern("php-session-cookie", "Cookie: PHPSESSID=<{a:26}>; consent=1"),
  pattern("java-session-cookie", "Cookie: JSESSIONID=<{H:32}>"),
  pattern("django-session-cookie", "Cookie: csrftoken={A:32}; sessionid=<{a:32}>"),
  pattern("laravel-session-cookie", "Set-Cookie: laravel_session=<eyJpdiI6I{A:180}%3D>; path=/; httponly"),
  pattern(
    "rails-session-cookie",
    "Set-Cookie: _harbor_session=<{A:120}%3D%3D--{h:40}>; path=/; HttpOnly; SameSite=Lax",
  ),
];
