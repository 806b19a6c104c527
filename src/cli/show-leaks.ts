import { UserError } from "../kernel/user-error.ts";
import type { LeaksOptions } from "./commands/leaks.ts";
import type { World } from "./world.ts";

/** The secrets that the evidence in the store held. */
export async function showLeaks(_world: World, _options: LeaksOptions): Promise<number> {
  throw new UserError("usage", "This version lists no leaks from the store.", {
    hint: "Name files or folders to search, or see incident timeline --type secret.",
  });
}
