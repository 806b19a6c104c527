import { defineRule, sample } from "../define-rule.ts";
import { looksDrawn } from "../drawn-at-random.ts";
import { looksMadeUp } from "../made-up.ts";
import { TOKEN_START } from "../token-start.ts";

export default defineRule({
  id: "modal-token",
  title: "Modal token id or secret",
  keywords: ["ak-", "as-", "wk-", "ws-"],
  pattern: new RegExp(`${TOKEN_START}(?<!-)(?:ak|as|wk|ws)-[A-Za-z0-9]{22}(?![A-Za-z0-9_-])`, "g"),
  kind: "specific",
  prefixes: ["ak-", "as-", "wk-", "ws-"],
  // Two letters begin many names: these 22 hold digits and both cases.
  accept: (token) => {
    const body = token.slice(3);
    return looksDrawn(body) && !looksMadeUp(body) && /[a-z]/.test(body) && /[A-Z]/.test(body);
  },
  confidence: () => "medium",
  examples: {
    hides: [
      sample(
        "modal token set --token-id ak-",
        "Ps3Bm7emCKj",
        "N05WqVSdjiy",
        " --token-secret as-",
        "dP2jt1c774D",
        "cj9lifztiHS",
      ),
      sample("MODAL_TOKEN_SECRET=as-", "eD3R9BcGG1q", "T6ELTtcU7La"),
    ],
    keeps: ["as-is", "ws-4b825dc642cb6eb9a060e5", "ak-47", "alias-as-configurationOfTheHarbor"],
  },
});
