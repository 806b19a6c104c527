import { sample } from "../define-rule.ts";
import { defineSetting } from "../define-setting.ts";

export default defineSetting({
  id: "short-password-name",
  title: "Password under a shortened name: SSHPASS, rootpw, bindpw and others",
  names: [
    "sshpass",
    "bindpw",
    "rootpw",
    "olcrootpw",
    "bind_pw",
    "ldap_pw",
    "proxypw",
    "smtppw",
    "dbpw",
    "userpw",
    "adminpw",
  ],
  needsSign: true,
  examples: {
    hides: [
      sample("SSHPASS=", "swordfish", " sshpass -e ssh quay"),
      sample("bindpw = ", "n1ght-w4tch"),
      sample('rootpw="', "swordfish", '"'),
    ],
    keeps: [
      "sshpass -e ssh quay",
      "SSHPASS=$PASS sshpass -e ssh quay",
      "the rootpw line is missing",
      "bindpw=<password>",
    ],
  },
});
