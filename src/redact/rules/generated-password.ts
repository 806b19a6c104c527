import { defineRule, sample } from "../define-rule.ts";
import { isGiven } from "../given-value.ts";
import { isStrongValue } from "../strong-value.ts";

export default defineRule({
  id: "generated-password",
  title: "Password that a program made and tells: MySQL's temporary one, Elasticsearch's, installers'",
  keywords: [
    "temporary pass",
    "generated pass",
    "initial pass",
    "new pass",
    "default pass",
    "random pass",
    "admin pass",
    "password elastic",
    "password kibana",
    "password logstash",
    "password beats",
    "password apm_",
    "password remote_",
  ],
  // The second form: elasticsearch-setup-passwords.
  pattern:
    /(?:password (?:elastic|kibana|logstash|beats|apm_|remote_)\w{0,24} = |(?:temporary|generated|initial|new|default|random|admin) pass(?:word|phrase|code)\b[^\n:=]{0,72}(?::|=| is)[ \t]{1,4})["'\x60]?(?<secret>[^\s"'\x60]{6,128})["'\x60]?(?=[.,;]?[ \t]{0,4}(?:\r?\n|$))/gi,
  kind: "generic",
  accept: (secret) =>
    isGiven(secret) && (/^[0-9]{6,12}$/.test(secret) || isStrongValue(secret, "password")) && !/[.,;]$/.test(secret),
  confidence: (secret) => (/^[0-9]{1,7}$/.test(secret) ? "low" : "medium"),
  examples: {
    hides: [
      sample("[Note] A temporary password is generated for root@localhost: ", "tUj3Tq1ceaWo", "i6ocgyqH"),
      sample("The generated password for the elastic built-in superuser is : ", "q7RTz0Lk2V", "vB9xYc4N"),
      sample("PASSWORD elastic = ", "547iJSnwUF8a", "GpKPq7cV"),
      sample("Your new password for the harbor is ", "n1ght-W4tch"),
    ],
    keeps: [
      "A temporary password is generated for root@localhost: <password>",
      "new password for harbor: \nretype it: ",
      "the default password is documented",
      "Initial password was set by: bosun",
      "new password policy: rotate-90-days",
    ],
  },
});
