import { defineRule, sample } from "../define-rule.ts";
import { looksMadeUp } from "../made-up.ts";

export default defineRule({
  id: "kubernetes-bootstrap-token",
  title: "Kubernetes bootstrap token",
  keywords: ["kubeadm", "bootstrap-token", "bootstrap_token", "bootstrap token", "tlsbootstraptoken"],
  pattern:
    /(?:kubeadm\s[^\n]{0,160}?--token[ =]|(?:tls)?bootstrap[-_ ]?token["']?\s{0,4}[:=\s]\s{0,4})["']?(?<secret>[a-z0-9]{6}\.[a-z0-9]{16})(?![a-z0-9])/gi,
  kind: "specific",
  accept: (token) => !looksMadeUp(token),
  examples: {
    hides: [
      sample(
        "kubeadm join 10.0.0.7:6443 --token ",
        "8lwz10",
        ".",
        "mbzoo40vmb5tjju3",
        " --discovery-token-ca-cert-hash sha256:4b825dc6",
      ),
      sample('bootstrap_token = "', "yh4myz", ".", "uoxegd9judj9w7v5", '"'),
      sample("tlsBootstrapToken: ", "f1y6if", ".", "ovkw9np8134vfr28"),
    ],
    keeps: [
      "kubeadm token create --token abcdef.0123456789abcdef",
      "kubeadm join harbor.test:6443",
      "bootstrap token: $TOKEN",
    ],
  },
});
