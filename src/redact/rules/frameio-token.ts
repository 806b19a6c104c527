import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "frameio-token",
  title: "Frame.io developer token",
  forms: [{ prefixes: ["fio-u-"], alphabet: "base64url", length: [64, 80] }],
  examples: {
    hides: [
      sample("fio-u-", "WeB7BF9jx9IlRBYoyqxwCJKo6V1e3gfPqVLPLkwdbZ9kPc9o4lZXEHvFEhMb6viZ"),
      sample("FRAMEIO_TOKEN=fio-u-", "IPCxgusWCs2e70mm9xf4URmfHOiqnS4EGbZz1S2JcUntV87Iax8hi1fX0C9TNExC"),
    ],
    keeps: ["fio-u-", sample("fio-u-", "x".repeat(64))],
  },
});
