import { mkdtempSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { assembleHome } from "../demo/assemble-home.ts";
import { EXIT, type ExitCode } from "../kernel/exit-codes.ts";
import { visible } from "../kernel/visible.ts";
import { ALL_LEAKS, leaks } from "../queries/leaks.ts";
import { EVERYTHING, timeline } from "../queries/timeline.ts";
import { timelineColumns } from "../reports/timeline-columns.ts";
import { type IngestDone, ingestHome } from "./ingest-home.ts";
import { leakColumns } from "./leaks-columns.ts";
import { readingStore } from "./open-workspace.ts";
import { printReport, widthOf } from "./print.ts";
import type { World } from "./world.ts";

const STORY = fileURLToPath(new URL("../../fixtures/homes/night-watch/", import.meta.url));

/** Runs the main job on the bundled home: one evening at a harbor office whose agent was talked into something. */
export async function showDemo(world: World): Promise<ExitCode> {
  const folder = mkdtempSync(path.join(world.temporary, "openclaw-incident-demo-"));
  // Secrets of its own for each run: worthless, but shaped like real ones.
  const home = assembleHome({ from: STORY, into: path.join(folder, "evidence"), now: world.now(), seed: folder });
  const store = path.join(folder, "store", "incident.sqlite");
  const say = (text: string) => world.stdout.write(`${text}\n`);

  await say(heading("1. Ingest", `a bundled OpenClaw home, ${home.stateDir}`));
  const done = await ingestHome(world, { stateDir: home.stateDir, logs: [home.logsDir], store });
  await say(ingested(done));
  await readingStore(world, { store }, async (opened) => {
    await say(heading("2. Timeline", "every command and tool call that was attempted, and what became of it"));
    const attempts = timeline(opened, { ...EVERYTHING, types: ["exec", "tool"] }, null);
    await printReport(
      world,
      { command: "demo", rows: attempts, columns: timelineColumns({ utc: false }), warnings: [] },
      {},
    );
    await say(heading("3. Leaks", "secrets, hidden before anything was stored; how far each came, the worst first"));
    const rows = leaks(opened, ALL_LEAKS);
    const columns = leakColumns({ utc: false, width: widthOf(world.stdout) });
    await printReport(world, { command: "demo", rows, columns, warnings: [] }, {});
    await say(`\n${rows.length} different secrets were in reach of the agents. Treat each as leaked.`);
  });
  await say(nextSteps(world, store, folder));
  return EXIT.done;
}

function heading(title: string, what: string): string {
  return `\n${title}: ${visible(what)}\n`;
}

function ingested({ result, counts }: IngestDone): string {
  const { sources, records, events } = result;
  return `${records} records of ${sources} sources became ${events} events; ${counts.faults} records are damaged and kept as faults.`;
}

function nextSteps(world: World, store: string, folder: string): string {
  const command = (words: string) => `  ${world.program} ${words} --store ${store}`;
  return [
    "\nNext, on this evidence:",
    command("timeline --since 24h --status denied,failed"),
    command("timeline --since 24h --type auth,device,config"),
    command("timeline --since 24h --grep authorized_keys --json"),
    command("leaks --all"),
    command("sessions"),
    command("status"),
    "Next, on your own gateway (nothing is written into its home):",
    `  ${world.program} ingest`,
    `  ${world.program} timeline --since 24h`,
    `  ${world.program} leaks`,
    `The demo's files stay in ${folder}; remove that folder when you are done.`,
  ].join("\n");
}
