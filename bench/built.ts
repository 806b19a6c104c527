import { fileURLToPath } from "node:url";

const DIST = process.env.BENCH_DIST ?? fileURLToPath(new URL("../dist", import.meta.url));

/** The program as it is published: what tsx makes of the sources is slower. */
export const MAIN = `${DIST}/main.js`;

/** A module of the built program, with the types of its source. */
export async function built<Module>(name: string): Promise<Module> {
  return (await import(`file://${DIST}/${name}.js`)) as Module;
}

type Rooms = typeof import("../src/pipeline/ingest.ts") &
  typeof import("../src/projections/project.ts") &
  typeof import("../src/store/open-store.ts") &
  typeof import("../src/redact/redact.ts") &
  typeof import("../src/queries/timeline.ts") &
  typeof import("../src/queries/find-row.ts");

/** What the measurements call. */
export async function builtRooms(): Promise<Rooms> {
  const names = [
    "pipeline/ingest",
    "projections/project",
    "store/open-store",
    "redact/redact",
    "queries/timeline",
    "queries/find-row",
  ];
  return Object.assign({}, ...(await Promise.all(names.map((name) => built<object>(name)))));
}
