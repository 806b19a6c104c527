import { defineRule, sample } from "../define-rule.ts";
import { looksMadeUp } from "../made-up.ts";

export default defineRule({
  id: "rpc-url",
  title: "Key in the address of an Ethereum or Solana node provider",
  keywords: ["infura.io/", "alchemy.com/v2/", "alchemyapi.io/v2/", "quiknode.pro/", "rpc.ankr.com/", "helius-rpc.com/"],
  pattern:
    /(?:infura\.io\/(?:ws\/)?v3\/|alchemy(?:api)?\.(?:com|io)\/v2\/|quiknode\.pro\/|rpc\.ankr\.com\/[a-z0-9_]{2,40}\/|helius-rpc\.com\/\?api-key=)(?<secret>[A-Za-z0-9_-]{32,64})(?![A-Za-z0-9_-])/g,
  kind: "specific",
  accept: (key) => /[0-9]/.test(key) && !looksMadeUp(key),
  examples: {
    hides: [
      sample("https://mainnet.infura.io/v3/", "2e7aac083a61fff5e6512e7608416464"),
      sample("wss://eth-mainnet.g.alchemy.com/v2/", "BjR0QrFjP8NnwcNLaJnCFZkyiWc3y4x2"),
      sample("https://harbor-night.quiknode.pro/", "06aff371ded707b591d2ee2688ccaa2b452a172e/"),
    ],
    keeps: [
      "https://mainnet.infura.io/v3/",
      "https://docs.alchemy.com/v2/reference/harbor",
      "https://eth-mainnet.g.alchemy.com/v2/your-api-key",
    ],
  },
});
