import { EXIT, type ExitCode } from "../kernel/exit-codes.ts";
import { singleDocument } from "../reports/json-document.ts";
import { rotateFingerprintKey } from "../store/rotate-key.ts";
import type { DbOptions } from "./commands/db.ts";
import { changingStore } from "./open-workspace.ts";
import { formatOf } from "./options.ts";
import type { World } from "./world.ts";

/** Gives new fingerprints a new key and says which. */
export async function rotateKey(world: World, options: DbOptions): Promise<ExitCode> {
  const keys = await changingStore(world, options, async (store) => rotateFingerprintKey(store));
  const older = keys.olderFingerprints.map(({ id }) => id);
  const data = { keyId: keys.fingerprintKeyId, older };
  const format = formatOf(options, world);
  const text = [
    `New fingerprints are made with key ${keys.fingerprintKeyId}; ${older.length} older kept for reading, ids and digests keep theirs.`,
    "A watch that is running goes on with the key it began with: start it again.",
    "Next: copy the key file to where its copy is kept.",
  ];
  const isText = format === "table" || format === "csv";
  await world.stdout.write(isText ? `${text.join("\n")}\n` : singleDocument("db rotate-key", data, []));
  return EXIT.done;
}
