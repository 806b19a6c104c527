import { fill } from "../fill.ts";
import type { Random } from "../random.ts";

/** One kind of output: a line again and again, now and then another one. */
const KINDS: readonly (readonly string[])[] = [
  [
    "{time} {level} [{service}] handled GET /{route} in {2d}ms",
    "{time} WARN [{service}] retry {1d} of 5 after {3d}ms",
    "{time} ERROR [{service}] unexpected status 50{1d} from {site}",
  ],
  [
    '{ip} - - [12/Jan/2026:09:1{1d}:0{1d} +0000] "GET /{route} HTTP/1.1" 200 {4d} "-" "Mozilla/5.0"',
    '{ip} - {user} [12/Jan/2026:09:1{1d}:0{1d} +0000] "POST /{route} HTTP/1.1" 404 {3d} "-" "curl/8.5.0"',
  ],
  ["commit {40h}\nAuthor: {person} <{mail}>\nDate:   Mon Jan 12 0{1d}:1{1d}:00 2026 +0100\n\n    {verb} the {noun}\n"],
  ["{7h} {verb} the {noun}", "{7h} Merge branch '{service}' into main"],
  [
    "-rw-r--r-- 1 {user} {user} {5d} Jan 1{1d} 09:{2d} {file}",
    "drwxr-xr-x 3 {user} {user}  4096 Jan 1{1d} 09:{2d} {service}",
  ],
  [
    " ✓ test/{service}.test.ts > keeps the {noun} in order {2d}ms",
    " ✗ test/{service}.test.ts > {verb}s the {noun}\n   AssertionError: expected {2d} to be {2d}\n     at {source}:{2d}:{1d}",
  ],
  ["PASS  {source} ({1d}.{3d} s)", "Tests: {2d} passed, {3d} total"],
  ["{source}:{3d}:  const {service} = await load('{database}');", "{file}:{2d}: {verb} {noun}"],
  [
    '{"level":30,"time":17{11d},"pid":{4d},"hostname":"quay-{1d}","reqId":"{uuid}","msg":"request completed","responseTime":{2d}.{2d}}',
  ],
  [
    "NAME                               READY   STATUS    RESTARTS   AGE\n{service}-{9h}-{5a}   1/1     Running   0          {2d}h",
    "{service}-{9h}-{5a}   0/1     Pending   {1d}          {1d}d",
  ],
  ["Step {1d}/9 : RUN npm ci\n ---> Running in {12h}", " ---> {12h}", "Removing intermediate container {12h}"],
  [
    "npm warn deprecated {service}@1.{1d}.{1d}: use {service}-next",
    "added {3d} packages, and audited {4d} packages in {2d}s",
  ],
  [
    "Get:{1d} https://deb.debian.org/debian bookworm/main amd64 lib{5l} amd64 {1d}.{2d}-{1d} [{3d} kB]",
    "Setting up lib{5l}:amd64 ({1d}.{2d}.{1d}-{1d}) ...",
  ],
  [
    "Jan 12 09:1{1d}:0{1d} quay-{1d} systemd[1]: Started {service}.service.",
    "Jan 12 09:1{1d}:0{1d} quay-{1d} kernel: [{5d}.{6d}] eth0: link up, {ip}",
  ],
  [
    "{person}: can you {verb} the {noun} before the night shift?",
    "{person}: done, see {source}:{2d}",
    "{person}: the {noun} looks good, thanks",
  ],
  ["{4d},{service},{person},{2d}.{2d},2026-01-1{1d},{uuid}"],
  [
    "+    const {service} = new Map<string, number>();",
    "-    let {service} = {2d};",
    "     return {service};",
    "@@ -{2d},7 +{2d},9 @@",
  ],
];

export function generatedOutput(lines: number, random: Random): string {
  const kind = random.pick(KINDS);
  const made = Array.from({ length: lines }, () =>
    fill(random.chance(0.7) ? (kind[0] ?? "") : random.pick(kind), random),
  );
  return made.join("\n");
}
