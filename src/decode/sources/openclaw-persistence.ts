import path from "node:path";
import type { EventBody, EventBodyOf, EventDraft } from "../../events/event.ts";
import { type JsonObject, numberAt, stringAt } from "../../kernel/json.ts";
import { defineSource, liveMatch } from "../define-source.ts";
import { known } from "../known.ts";
import { unknownRecord } from "../state/unknown.ts";
import { plausible } from "../times.ts";

type Data = EventBodyOf<"persistence-seen">["data"];

/** A workspace and what is below it, or one of the home's own folders. */
const PLACE = /^(?:workspace(?:-([^/]+))?(?:\/(?:skills|hooks|extensions))?|skills|hooks|extensions|plugin-skills)$/;

const CHANGES = ["added", "changed", "removed"] as const;

/** What an agent takes instructions or code from at every start, as hashes over time (openclaw-formats, 10.7). */
export default defineSource({
  id: "openclaw-persistence",
  title: "instructions, memory, skills, hooks and extensions",
  era: "any",
  root: "home",
  shape: "tree",
  where: ["workspace", "workspace-*", "skills", "hooks", "extensions", "plugin-skills"],
  claim: (place) => {
    const [name, agent] = PLACE.exec(place) ?? [];
    return name === undefined ? null : liveMatch({ agent: agent ?? null });
  },
  decode: (record) => [changeOf(record)],
  removed: (last) => removal(last),
  examples: [
    {
      path: "workspace",
      record: {
        path: "workspace/AGENTS.md",
        change: "added",
        hash: "7b765078b01bbd293dce2f2c1f4e13a94bc8dc29edbf483115270271e14ec888",
        bytes: 6306,
        modifiedAt: 1795243171691,
        executable: false,
      },
      gives: ["persistence-seen"],
    },
    {
      path: "workspace-harbor/skills",
      record: { path: "workspace-harbor/skills/lamps", change: "added", link: "/srv/lamps" },
      gives: ["persistence-seen"],
    },
    { path: "hooks", record: { path: "hooks/lamp" }, gives: ["record-unknown"] },
  ],
});

function changeOf(record: JsonObject): EventDraft {
  const file = stringAt(record, "path");
  const change = CHANGES.find((name) => name === stringAt(record, "change"));
  if (file === undefined || change === undefined) return unknownRecord("persistence", record);
  return {
    type: "persistence-seen",
    occurredAt: plausible(numberAt(record, "modifiedAt")),
    identity: file,
    data: known({
      path: file,
      role: roleOf(file),
      change,
      isBaseline: record.isBaseline === true ? true : undefined,
      hash: stringAt(record, "hash"),
      previousHash: stringAt(record, "previousHash"),
      bytes: numberAt(record, "bytes"),
      executable: record.executable === true ? true : undefined,
      link: stringAt(record, "link"),
      unread: stringAt(record, "unread"),
    }),
  };
}

function roleOf(file: string): Data["role"] {
  const folders = path.posix.dirname(file).split("/");
  // The innermost folder says it: a workspace may have any name, and a skill may bring a folder of memory.
  for (const folder of folders) {
    if (folder === "skills" || folder === "plugin-skills") return "skill";
    if (folder === "hooks") return "hook";
    if (folder === "extensions") return "extension";
  }
  return folders.includes("memory") || /^memory(?:\.md)?$/i.test(path.posix.basename(file)) ? "memory" : "instructions";
}

function removal(last: EventBody): EventDraft | null {
  if (last.type !== "persistence-seen") return null;
  const { path: file, role, hash } = last.data;
  return {
    type: "persistence-seen",
    occurredAt: null,
    data: known({ path: file, role, change: "removed" as const, previousHash: hash }),
  };
}
