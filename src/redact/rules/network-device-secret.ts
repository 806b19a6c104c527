import { sample } from "../define-rule.ts";
import { defineSetting } from "../define-setting.ts";

export default defineSetting({
  id: "network-device-secret",
  title: "Community or shared key of a network device: snmpd, TACACS, RADIUS, BGP",
  names: [
    "rocommunity",
    "rwcommunity",
    "rocommunity6",
    "snmp-server community",
    "tacacs-server key",
    "radius-server key",
    "encrypted-password",
    "plain-text-password-value",
    "pre-shared-key ascii-text",
    "key-string",
    "vrrp authentication",
    "auth_pass",
  ],
  accept: (secret) => !/^(?:public|private|\d)$/.test(secret),
  examples: {
    hides: [
      sample("rocommunity ", "h4rb0r-ro", " 10.0.0.0/8"),
      sample("snmp-server community ", "h4rb0r-rw", " RW"),
      sample("tacacs-server key ", "n1ght-w4tch"),
      sample("authentication {\n  auth_type PASS\n  auth_pass ", "swordfish", "\n}"),
    ],
    keeps: [
      "rocommunity public default",
      "rocommunity <community>",
      "snmp-server community is not set",
      "auth_pass: ${VRRP_PASS}",
    ],
  },
});
