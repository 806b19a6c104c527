import { EXIT, type ExitCode } from "../kernel/exit-codes.ts";
import type { Json } from "../kernel/json.ts";
import { UserError } from "../kernel/user-error.ts";
import { visible } from "../kernel/visible.ts";
import { rebuild } from "../projections/project.ts";
import { singleDocument } from "../reports/json-document.ts";
import { verifyStore } from "../store/verify.ts";
import type { DbAction, DbOptions } from "./commands/db.ts";
import { readingStore, rebuildingStore } from "./open-workspace.ts";
import { formatOf } from "./options.ts";
import { resolveStore } from "./resolve-store.ts";
import type { World } from "./world.ts";

/** What there is to do with the store itself. */
export async function keepStore(world: World, action: DbAction, options: DbOptions): Promise<ExitCode> {
  const { data, text } = await answer(world, action, options);
  const isText = formatOf(options, world) === "table" || formatOf(options, world) === "csv";
  await world.stdout.write(isText ? `${visible(text)}\n` : singleDocument(`db ${action}`, data, []));
  return EXIT.done;
}

async function answer(world: World, action: DbAction, options: DbOptions): Promise<{ data: Json; text: string }> {
  const file = resolveStore(options, world);
  if (action === "path") return { data: { file }, text: file };
  if (action === "rebuild") {
    const views = await rebuildingStore(world, options, async (store) => rebuild(store, { onlyOutdated: false }));
    return {
      data: views.map((view) => ({ ...view })),
      text: `Rebuilt ${views.map((view) => view.view).join(", ")} from ${views[0]?.events ?? 0} events.`,
    };
  }
  const verified = await readingStore(world, options, async (store) => verifyStore(store));
  if (verified.kind === "broken") {
    throw new UserError("store-damaged", `The store does not verify: at event ${verified.seq} ${verified.what}.`, {
      hint: "Keep the file as it is, compare it with a copy, and ingest the evidence into a new store.",
      exitCode: EXIT.integrity,
    });
  }
  const caution = "Whoever can write the file can also recompute the chain: keep this head elsewhere to rule that out.";
  const rewritten =
    verified.rewritten === 0 ? "" : `, ${verified.rewritten} of them with a text that was redacted further`;
  return {
    data: { events: verified.events, rewritten: verified.rewritten, chain: verified.chain },
    text: `Verified ${verified.events} events${rewritten}; chain head ${verified.chain}. ${caution}`,
  };
}
