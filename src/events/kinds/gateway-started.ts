import { z } from "zod";
import { defineEvent, onlyAdded } from "../define-event.ts";

/** The gateway began to listen. */
export default defineEvent({
  type: "gateway-started",
  version: 2,
  upcasts: { 1: onlyAdded },
  data: z.strictObject({
    pid: z.number().optional(),
    bootId: z.string().optional(),
    reason: z.string().optional(),
    addresses: z.array(z.string()).optional(),
    text: z.string(),
  }),
  example: {
    pid: 92,
    addresses: ["ws://127.0.0.1:18789"],
    text: "listening on ws://127.0.0.1:18789 (PID 92)",
  },
});
