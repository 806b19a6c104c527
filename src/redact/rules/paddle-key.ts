import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "paddle-key",
  title: "Paddle API key",
  forms: [
    {
      prefixes: ["pdl_live_apikey_", "pdl_sdbx_apikey_"],
      alphabet: "lower36",
      length: 26,
      tail: "_[A-Za-z0-9]{22}_[A-Za-z0-9]{3}",
    },
    { prefixes: ["pdl_ntfset_"], alphabet: "lower36", length: 26, tail: "_[A-Za-z0-9+/]{32}" },
  ],
  examples: {
    hides: [
      sample("pdl_live_apikey_", "cxxhwu74pzqym5zmmx9cnt2ac0_D9SEVZnX7A5F30klhA24B4_o22"),
      sample("pdl_ntfset_", "uz42mdx3tbs3jyz8s3vhfprx5e_CyE7uNK79Rz19NWpwPbf6r28xkUiqSzf"),
      sample("PADDLE_API_KEY=pdl_sdbx_apikey_", "z4tq028946r3zrejqfei8terkc_6f1WXhEgQ7yUvBFnecbk8z_3R3"),
    ],
    keeps: ["pdl_live_apikey_", sample("pdl_live_apikey_", "x".repeat(26))],
  },
});
