import { createRequire } from "node:module";
import { UserError } from "../kernel/user-error.ts";
import type { World } from "./world.ts";

/**
 * Refuses a runtime that would crash instead of answering: better-sqlite3 13 is built for Node 22 and ends Node 20 with a
 * segmentation fault, and npm only warns when it installs such a pair.
 */
export function guardRuntime(world: World): void {
  const [major = 0, minor = 0] = world.nodeVersion.split(".").map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    throw new UserError(
      "unsupported-runtime",
      `Node.js ${world.nodeVersion} is too old: openclaw-incident needs 20.19 or newer.`,
      {
        hint: "Install a newer Node.js and run npm ci again.",
      },
    );
  }
  const driver = Number(driverVersion().split(".")[0]);
  if (driver >= 13 && major < 22) {
    throw new UserError(
      "unsupported-runtime",
      `better-sqlite3 ${driverVersion()} does not run on Node.js ${world.nodeVersion}.`,
      {
        hint: "Run npm ci with this Node.js, which installs version 12, or use Node.js 22 or newer.",
      },
    );
  }
}

function driverVersion(): string {
  const { version }: { version: string } = createRequire(import.meta.url)("better-sqlite3/package.json");
  return version;
}
