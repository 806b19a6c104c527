import { defineCommand } from "../define-command.ts";
import { sample } from "../define-rule.ts";

/** What every device answers to as it is sold. */
const COMMUNITY = /^(?!(?:public|private)$)(?<secret>\S+)$/;

export default defineCommand({
  id: "device-password-flag",
  title: "Password or community of a device or a broker: ipmitool -P, snmpwalk -c and -A, mosquitto_pub -P",
  commands: [
    { programs: ["ipmitool", "ipmi-sensors", "ipmipower"], places: [{ flags: ["-P"] }, { glued: ["-P"] }] },
    { programs: ["com2sec", "com2sec6"], places: [{ position: 2, part: COMMUNITY }] },
    { programs: ["racadm"], places: [{ flags: ["-p"] }] },
    {
      programs: ["snmpget", "snmpwalk", "snmpbulkwalk", "snmpset", "snmptrap", "snmptable", "snmpstatus"],
      places: [{ flags: ["-A", "-X"] }, { flags: ["-c"], part: COMMUNITY }],
    },
    {
      programs: ["mosquitto_pub", "mosquitto_sub", "mosquitto_rr"],
      places: [{ flags: ["-P", "--pw"] }],
    },
    { programs: ["mosquitto_passwd -b"], places: [{ position: 2 }] },
    { programs: ["rabbitmqctl add_user", "rabbitmqctl change_password"], places: [{ position: 1 }] },
    { programs: ["rabbitmqadmin"], places: [{ flags: ["-p", "--password"] }] },
  ],
  examples: {
    hides: [
      sample("ipmitool -I lanplus -H 10.0.0.9 -U admin -P ", "swordfish", " power status"),
      sample("snmpwalk -v3 -l authPriv -u harbor -a SHA -A ", "n1ght-w4tch", " -x AES -X ", "w4tch-n1ght", " quay"),
      sample("snmpget -v2c -c ", "h4rb0r-ro", " quay sysUpTime.0"),
      sample("com2sec readers default ", "h4rb0r-ro", "\n"),
      sample("mosquitto_pub -h mq -u harbor -P '", "n1ght-w4tch", "' -t ships -m in"),
      sample("rabbitmqctl add_user harbor ", "n1ght-w4tch"),
    ],
    keeps: [
      "ipmitool -I lanplus -H 10.0.0.9 -U admin -E power status",
      "snmpwalk -v2c -c public quay",
      "com2sec readers default public",
      "mosquitto_sub -h mq -p 1883 -t ships",
      'mosquitto_pub -u harbor -P "$MQTT_PASS" -t ships',
      "rabbitmqctl add_user <username> <password>",
    ],
  },
});
