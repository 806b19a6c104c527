import { z } from "zod";
import { defineEvent, onlyAdded } from "../define-event.ts";

/** The gateway was told to stop or to restart. */
export default defineEvent({
  type: "gateway-stopped",
  version: 2,
  upcasts: { 1: onlyAdded },
  data: z.strictObject({
    signal: z.string().optional(),
    bootId: z.string().optional(),
    outcome: z.string().optional(),
    restarting: z.boolean(),
    text: z.string(),
  }),
  example: {
    signal: "SIGTERM",
    restarting: false,
    text: "received SIGTERM; shutting down",
  },
});
