import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "mercadopago-token",
  title: "Mercado Pago access token",
  forms: [
    {
      prefixes: ["APP_USR-", "TEST-"],
      alphabet: "digits",
      length: [15, 17],
      tail: "-[0-9]{6}-[a-f0-9]{32}-[0-9]{6,12}",
    },
  ],
  examples: {
    hides: [
      sample("APP_USR-", "2451462430555464-860866-af80738139204bf9484b82fba9d1cd67-737967980"),
      sample("MERCADOPAGO_ACCESS_TOKEN=TEST-", "2448687483740918-229645-eddefa892495ef054dafb605d28d0edb-655005800"),
    ],
    keeps: ["APP_USR-", "APP_USR-550e8400-e29b-41d4-a716-446655440000", "TEST-1234567890123456"],
  },
});
