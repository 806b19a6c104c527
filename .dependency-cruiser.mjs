// Who may import whom. Widening a line is allowed: it is a decision that shows in the diff.
const ROOMS = {
  kernel: [],
  events: ["kernel"],
  tail: ["kernel"],
  decode: ["kernel", "events"],
  redact: ["kernel"],
  store: ["kernel", "events"],
  projections: ["kernel", "events", "store"],
  queries: ["kernel", "events", "store", "projections"],
  reports: ["kernel", "events", "queries"],
  demo: ["kernel"],
  // Opens files and looks for secrets in them; nothing of it is stored.
  scan: ["kernel", "redact", "tail"],
  pipeline: ["kernel", "events", "tail", "decode", "redact", "store", "projections"],
  cli: ["kernel", "events", "store", "pipeline", "projections", "queries", "reports", "redact", "scan", "demo"],
};

/** Rooms whose code is a function of its arguments: no files, no clock, no database. */
const PURE = ["kernel", "events", "decode", "redact", "reports"];

const ONLY_IN = {
  "better-sqlite3": "(tail|scan|store|projections|queries)",
  kysely: "(store|projections|queries)",
  commander: "cli",
  ndjson: "reports",
  fzstd: "tail",
  chokidar: "tail",
  yauzl: "scan",
  "modern-tar": "scan",
  re2js: "redact",
  "smol-toml": "cli",
};

/** Registry folders: entries know the define-file one level up, never each other. */
const REGISTRIES = [
  "events/kinds",
  "decode/sources",
  "decode/tables",
  "redact/rules",
  "redact/carriers",
  "projections/views",
  "reports/formats",
  "cli/commands",
];

const walls = Object.entries(ROOMS).map(([room, may]) => ({
  name: `wall-${room}`,
  comment: `${room}/ may use ${may.join(", ") || "no other room"}. Move the code, or widen the line in ROOMS and say why.`,
  severity: "error",
  from: { path: `^src/${room}/` },
  to: { path: "^src/", pathNot: [`^src/${room}/`, ...may.map((other) => `^src/${other}/`)] },
}));

export default {
  forbidden: [
    ...walls,
    {
      name: "pure-room",
      comment: "A pure room may use only node:crypto, node:path and node:url. Take the rest as an argument.",
      severity: "error",
      from: { path: `^src/(${PURE.join("|")})/` },
      to: { dependencyTypes: ["core"], pathNot: "^(node:)?(crypto|path|url)$" },
    },
    ...Object.entries(ONLY_IN).map(([name, rooms]) => ({
      name: `only-in-${name}`,
      comment: `${name} stays in ${rooms}.`,
      severity: "error",
      from: { path: "^src/", pathNot: `^src/${rooms}/` },
      to: { path: `node_modules/${name}/` },
    })),
    ...REGISTRIES.map((folder) => ({
      name: `entries-apart-${folder.replace("/", "-")}`,
      comment: "Entries of a registry do not import each other: lift what they share to the define-file's room.",
      severity: "error",
      from: { path: `^src/${folder}/`, pathNot: "/index\\.ts$" },
      to: { path: `^src/${folder}/` },
    })),
    {
      name: "no-cycle",
      comment: "Cut the cycle: one of the two knows too much.",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "no-tests",
      comment: "Nothing imports tests.",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^(test|bench|scripts)/" },
    },
    {
      name: "only-main-sees-all",
      comment: "Only main.ts stands outside the rooms.",
      severity: "error",
      from: { path: "^src/[^/]+/" },
      to: { path: "^src/main\\.ts$" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
  },
};
