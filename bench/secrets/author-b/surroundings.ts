import type { Random } from "./prng.ts";
import { fillShape } from "./shape.ts";

/** What stands around a secret and is none. */
const SETTINGS: readonly (readonly [name: string, shapes: readonly string[]])[] = [
  ["node env", ["production", "staging", "development"]],
  ["port", ["8080", "3000", "5432", "443"]],
  ["log level", ["info", "debug", "warn"]],
  ["tz", ["Europe/Berlin", "UTC", "Asia/Tokyo"]],
  ["region", ["eu-central-1", "us-east-1", "fsn1"]],
  ["db host", ["db.harbor.internal", "10.4.2.17", "localhost"]],
  ["db name", ["harbor", "berths", "night_watch"]],
  ["db user", ["harbor_rw", "crane", "app"]],
  ["public url", ["https://pier-7.harbor.example", "https://harbor.example/app"]],
  ["cache ttl", ["3600", "300", "86400"]],
  ["feature tides", ["true", "false"]],
  ["max tokens", ["4096", "8192", "128000"]],
  ["model", ["claude-sonnet-4-5", "gpt-4o-mini", "llama-3.1-70b"]],
  ["build id", ["<d6>", "2026.<d2>.<d1>"]],
  ["worker count", ["4", "16"]],
  ["bucket", ["harbor-logs-<d4>", "berth-images"]],
  ["mail from", ["crew@harbor.example", "noreply@harbor.example"]],
  ["session timeout", ["1800", "900s"]],
  ["data dir", ["/var/lib/harbor", "/srv/data"]],
  ["release", ["v<d1>.<d2>.<d1>", "1.<d2>.0-rc<d1>"]],
];

export interface Setting {
  readonly words: string;
  readonly value: string;
}

export function drawSettings(random: Random, least: number, most: number): Setting[] {
  return Array.from({ length: random.int(least, most) }, () => {
    const [words, shapes] = random.pick(SETTINGS);
    return { words, value: fillShape(random.pick(shapes), random) };
  });
}

export const drawHost = (random: Random): string =>
  random.pick([
    "api.harbor.example",
    "db-3.harbor.internal",
    "10.0.12.8",
    "pier7.example.net",
    "172.18.0.5",
    "localhost",
  ]);

export const drawUser = (random: Random): string =>
  random.pick(["crane", "deploy", "harbor_rw", "admin", "m.okafor", "jonas", "svc-backup", "root", "postgres"]);

export const drawTime = (random: Random): string =>
  `2026-0${random.int(1, 9)}-${random.int(10, 28)}T${random.int(10, 23)}:${random.int(10, 59)}:${random.int(10, 59)}`;

export const drawFile = (random: Random): string =>
  random.pick([
    "src/config/settings.ts",
    "deploy/values.yaml",
    ".env.production",
    "app/services/mailer.py",
    "infra/main.tf",
    "docker-compose.yml",
    "config/application.properties",
    "notes/setup.md",
    "scripts/backup.sh",
  ]);

/** Lines before and after, the marked line among them. */
export function putAmong(random: Random, line: string, neighbors: readonly string[]): string {
  const at = random.int(0, neighbors.length);
  return [...neighbors.slice(0, at), line, ...neighbors.slice(at)].join("\n");
}
