import { defineRule, sample } from "../define-rule.ts";
import { looksMadeUp } from "../made-up.ts";
import { TOKEN_START } from "../token-start.ts";

export default defineRule({
  id: "adyen-key",
  title: "Adyen API key",
  keywords: ["aqe"],
  pattern: new RegExp(
    String.raw`${TOKEN_START}AQE[a-z]h[A-Za-z0-9+/]{40,400}(?:={0,2}-[A-Za-z0-9+/]{20,60}={0,2}(?:-[^\s\"'\x60\\]{8,40})?)?`,
    "g",
  ),
  kind: "specific",
  accept: (key) => !looksMadeUp(key.slice(5)) && /[0-9]/.test(key),
  examples: {
    hides: [
      sample(
        "AQEyhm",
        "X58YvR8RMb0PlWbhUZUN6hl42oJ6YTnEtWT56jwKKTBlFjAi1flSmPleLsTjRUhx",
        "Yp4saK7PhAfNtOhG",
        "-",
        "l9OfqvTZ13VRDDZUXNcB2y59pX4gwJaUAiUReHClIgd=",
        "-2DFirCmAa2tt(+0Ti7RA",
      ),
      sample(
        "ADYEN_API_KEY=AQEmhm",
        "DvW9hEhkqdGDqnUkERZYoR26Nf3arveNCzJBaaLhtzuP9nk8FpLC3JtaVICYfnl2",
        "9KfRxZJwgeFfj6peXYJFLSshrT",
      ),
    ],
    keeps: ["AQE", "AQEyh…"],
  },
});
