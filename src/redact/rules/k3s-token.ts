import { defineRule, sample } from "../define-rule.ts";
import { TOKEN_START } from "../token-start.ts";

export default defineRule({
  id: "k3s-token",
  title: "K3s or RKE2 cluster token",
  keywords: ["k00"],
  // The hash of the cluster's certificate authority, then the name and the password.
  pattern: new RegExp(
    String.raw`${TOKEN_START}K10[a-f0-9]{64}::(?:[\w-]{1,32}:[A-Za-z0-9]{16,64}|[a-z0-9]{6}\.[a-z0-9]{16})(?![A-Za-z0-9])`,
    "g",
  ),
  kind: "specific",
  prefixes: ["K10"],
  examples: {
    hides: [
      sample(
        "K3S_TOKEN=K10",
        "9e24b645317b7617ecaec1566e69e497",
        "3e1d93278d6dca59f2c7271aee1c3388",
        "::server:",
        "e782360101f67f9b",
        "7bb98b68991ae7f2",
      ),
      sample(
        "k3s agent --token K10",
        "2cf28d60fe639bad2b91927522a0a821",
        "2998859aa39ccdc96c1b9ae8dbb47985",
        "::",
        "13yekp",
        ".",
        "33dab4lfh9agb3ju",
      ),
    ],
    keeps: ["K10", "K100", sample("K10", "384391217e12a34fe622224351d6cbbf", "06cfdd803be069fe30bc36ed9bd3de22")],
  },
});
