import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "codefresh-key",
  title: "Codefresh API key",
  labels: ["codefresh"],
  says: "key|token",
  value: String.raw`[a-f0-9]{24}\.[a-f0-9]{32}`,
  examples: {
    hides: [
      sample("CODEFRESH_API_KEY=", "1b5f8b2a3af4", "dece6974a185", ".", "2c94e4e00c869b20", "86991533c9d81223"),
      sample(
        "codefresh auth create-context --api-key ",
        "b3bff76cd648",
        "398a1822de3f",
        ".",
        "701128010d26322b",
        "6bdbc8fbcd95142a",
      ),
    ],
    keeps: ["CODEFRESH_API_KEY=$KEY", "codefresh build 4b825dc642cb6eb9a060e54b"],
  },
});
