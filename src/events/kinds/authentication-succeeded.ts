import { z } from "zod";
import { defineEvent } from "../define-event.ts";

/** A client was let in by the gateway. */
export default defineEvent({
  type: "authentication-succeeded",
  version: 1,
  data: z.strictObject({
    connection: z.string().optional(),
    address: z.string().optional(),
    client: z.string().optional(),
    mode: z.string().optional(),
    clientVersion: z.string().optional(),
  }),
  example: {
    connection: "35ecb293-d852-437d-b199-4b408822c794",
    address: "127.0.0.1",
    client: "quay-console",
  },
});
