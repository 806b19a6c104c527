import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "jenkins-token",
  title: "Jenkins API token or crumb",
  labels: ["jenkins"],
  says: "token|key|user|crumb|auth|pass",
  value: String.raw`(?:[\w.@-]{1,40}:)?(?:11[a-f0-9]{32}|[a-f0-9]{64}|[a-f0-9]{32})`,
  examples: {
    hides: [
      sample("JENKINS_API_TOKEN=11", "f58ff6defc504694", "4426f822376e3b3a"),
      sample("curl --user jenkins-user: harbor:11", "11db300b8f5f6f7a", "75106cbf25ef94cb"),
      sample("Jenkins-Crumb: ", "1a6199f72e5b493045895e0e0741239a", "d691967640f6f08be05e67e26089948f"),
    ],
    keeps: [
      "jenkins build token at commit 4b825dc642cb6eb9a060e54bf8d69288",
      "JENKINS_API_TOKEN=$TOKEN",
      "jenkins job 1142",
    ],
  },
});
