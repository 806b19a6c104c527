import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "oracle-cloud-secret",
  title: "Oracle Cloud auth token or customer secret key",
  labels: ["oci_auth", "oci_secret", "oracle_cloud", "oci_token", "ocir"],
  says: "token|secret|key|pass",
  value: String.raw`(?:[A-Za-z0-9+/]{43}=|[A-Za-z0-9;:<>()\[\]{}#&*!?.,+$@_-]{20})`,
  accept: (secret) => (secret.match(/[0-9]/g)?.length ?? 0) >= 3,
  examples: {
    hides: [
      sample("OCI_SECRET_KEY=", "N107s8WDl2fg6iUFUa5DT", "FKlDb2nBI0thuZiFgb2JkG", "="),
      sample("ocir_password: ", "S6NIIuAtFr", "AT7fSUd4TE"),
    ],
    keeps: ["OCI_AUTH_TOKEN=$TOKEN", "ocir token rotation", "OCI_TENANCY=ocid1.tenancy.oc1..harbor"],
  },
});
