import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "flutterwave-key",
  title: "Flutterwave secret or encryption key",
  forms: [
    {
      prefixes: ["FLWSECK_TEST-", "FLWSECK-", "FLWSECK_TEST", "flw_live_", "flw_test_"],
      alphabet: "lower36",
      length: [12, 44],
      tail: "(?:-X)?",
    },
  ],
  examples: {
    hides: [
      sample("FLWSECK_TEST-", "bz1vq526n1ccmmtwirn2rphj1dudc518-X"),
      sample("FLW_SECRET_KEY=flw_test_", "0ibckv4ym69qvuulo6682p4mp32e9aum-X"),
    ],
    keeps: [
      "FLWSECK_TEST-",
      "FLWPUBK_TEST-4b825dc642cb6eb9a060e54bf8d69288-X",
      "FLWSECK_TEST-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx-X",
    ],
  },
});
