import { defineCommand } from "../define-command.ts";
import { sample } from "../define-rule.ts";

const AFTER_COLON = /^[^\s:]{1,128}:(?<secret>\S{3,})$/;
/** Of what a secret is made from, names of users and places are none. */
const FIELD =
  /^(?!(?:user|username|login|email|host|hostname|port|name|database|db|dbname|engine|url|region|type|path|ttl|policy|policies|period|max_ttl|default_lease_ttl|token_policies|kv|version|description|data)=)[\w./-]{1,128}=(?!@)(?<secret>\S[\s\S]{2,})$/i;

export default defineCommand({
  id: "cluster-command-secret",
  title: "Secret given to kubectl, oc, helm, vault, consul, nomad or etcdctl",
  commands: [
    {
      programs: ["kubectl create secret", "oc create secret", "k create secret"],
      places: [{ flags: ["--from-literal"], part: FIELD }, { flags: ["--docker-password", "--token", "--password"] }],
    },
    { programs: ["kubectl config set-credentials"], places: [{ flags: ["--token", "--password"] }] },
    {
      programs: ["kubectl", "oc login", "argocd login", "rancher login"],
      places: [{ flags: ["--token", "-t", "--password"] }],
    },
    { programs: ["oc login", "ocp login"], places: [{ flags: ["-p", "--password", "--token"] }] },
    {
      programs: ["vault login"],
      places: [
        { position: 0, part: /^(?!-method)(?:token=)?(?<secret>[\w.-]{16,})$/ },
        { anyWord: true, part: /^password=(?<secret>.+)$/ },
      ],
    },
    {
      programs: ["vault kv put", "vault kv patch", "vault write", "vault kv create"],
      places: [{ anyWord: true, part: FIELD }],
    },
    { programs: ["vault operator unseal"], places: [{ position: 0 }] },
    { programs: ["consul", "nomad"], places: [{ flags: ["-token", "--token", "-http-auth"] }] },
    { programs: ["etcdctl"], places: [{ flags: ["--user"], part: AFTER_COLON }, { flags: ["--password"] }] },
  ],
  examples: {
    hides: [
      sample(
        "kubectl create secret generic db --from-literal=username=harbor --from-literal=pin='",
        "night watch",
        "'",
      ),
      sample("kubectl create secret docker-registry r --docker-password=", "swordfish"),
      sample("vault kv put secret/harbor lamp=", "n1ght-w4tch"),
      sample("etcdctl --user root:", "n1ght-w4tch", " get ships"),
      sample("oc login -u harbor -p ", "swordfish", " https://quay.test:6443"),
      sample("consul members -token ", "5f0e8a1c-73d2-4b8e-9c6f-2a41d7e0b935"),
    ],
    keeps: [
      "kubectl create secret generic db --from-literal=password=$PASS",
      "kubectl create secret generic db --from-file=key=/run/key",
      "kubectl create secret generic db --from-literal=username=harbor",
      "kubectl get pods -l app=harbor -t",
      "vault kv get secret/harbor",
      "vault kv put secret/harbor key=@file.txt",
      "vault login -method=oidc",
      "vault write auth/harbor/config ttl=24h",
      "etcdctl --user root get ships",
    ],
  },
});
