import { EXIT } from "../kernel/exit-codes.ts";
import { UserError } from "../kernel/user-error.ts";
import type { World } from "./world.ts";

/** Ends the command when the user asked for it with Ctrl-C. */
export function stopWhenInterrupted(world: World, message: string, hint: string): void {
  if (world.interrupted.aborted) throw new UserError("interrupted", message, { hint, exitCode: EXIT.interrupted });
}
