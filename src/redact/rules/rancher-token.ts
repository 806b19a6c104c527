import { defineRule, sample } from "../define-rule.ts";
import { looksMadeUp } from "../made-up.ts";
import { TOKEN_START } from "../token-start.ts";

export default defineRule({
  id: "rancher-token",
  title: "Rancher API or kubeconfig token",
  keywords: ["token-", "kubeconfig-u"],
  pattern: new RegExp(
    String.raw`${TOKEN_START}(?:token-[a-z0-9]{5}|kubeconfig-u(?:ser)?-[a-z0-9]{5,16}(?:\.c-[a-z0-9-]{3,20})?):(?<secret>[a-z0-9]{54})(?![A-Za-z0-9])`,
    "g",
  ),
  kind: "specific",
  accept: (secret) => !looksMadeUp(secret),
  examples: {
    hides: [
      sample("RANCHER_TOKEN=token-", "gvmct", ":", "3frecw927m9pfylm1zv5uuhchf8", "xq0jmvyul1af7dpwkicet1v0wyq"),
      sample(
        "token: kubeconfig-user-",
        "6yhxgvw741",
        ":",
        "s7og4ah8nlvs0kwjitml9b6mp97",
        "zmn6a83iit1s345nf0fdlg6qs0c",
      ),
    ],
    keeps: ["token-abcde:secret", "kubeconfig-user-harbor", sample("token-", "ez2si")],
  },
});
