import { defineCommand } from "../define-command.ts";
import { sample } from "../define-rule.ts";

export default defineCommand({
  id: "account-password-command",
  title:
    "Password that a command gives to an account or a network: htpasswd -b, useradd -p, dscl, nmcli, wpa_passphrase",
  commands: [
    {
      programs: ["htpasswd -nb", "htpasswd -nbb", "htpasswd -bn", "htpasswd -bbn", "htpasswd -nbs"],
      places: [{ position: 1 }],
    },
    {
      programs: ["htpasswd -b", "htpasswd -bc", "htpasswd -cb", "htpasswd -bb", "htpasswd -cbb", "htpasswd -bbc"],
      places: [{ position: 2 }],
    },
    { programs: ["mkpasswd", "caddy hash-password"], places: [{ position: 0 }, { flags: ["--plaintext", "-p"] }] },
    { programs: ["useradd", "usermod", "adduser"], places: [{ flags: ["-p", "--password"] }] },
    { programs: ["dscl . -passwd", "dscl . passwd"], places: [{ position: 1 }, { position: 2 }] },
    {
      programs: ["grafana-cli admin reset-admin-password", "grafana cli admin reset-admin-password"],
      places: [{ position: 0 }],
    },
    { programs: ["sysadminctl"], places: [{ flags: ["-password", "-newPassword", "-adminPassword"] }] },
    { programs: ["smbpasswd", "pdbedit"], places: [{ flags: ["-w"] }] },
    {
      programs: ["nmcli"],
      places: [{ flags: ["password", "wifi-sec.psk", "802-11-wireless-security.psk", "802-1x.password"] }],
    },
    { programs: ["wpa_passphrase"], places: [{ position: 1 }] },
    { programs: ["iwctl"], places: [{ flags: ["--passphrase", "-P"] }] },
    { programs: ["iwconfig"], places: [{ flags: ["key"], part: /^(?:s:)?(?<secret>[^\s:]{5,64})$/ }] },
    { programs: ["networksetup -setairportnetwork"], places: [{ position: 2 }] },
  ],
  examples: {
    hides: [
      sample("htpasswd -nb harbor ", "swordfish", " > users"),
      sample("htpasswd -bc /etc/nginx/users harbor '", "night watch", "'"),
      sample("useradd -m -p '", "$6$h4rb0r$hB4rQx81LmZt", "' harbor").replaceAll("$6$", "n1-"),
      sample("nmcli dev wifi connect Harbor password ", "swordfish"),
      sample("wpa_passphrase 'Harbor Guest' ", "n1ght-w4tch"),
      sample("grafana-cli admin reset-admin-password ", "n1ght-w4tch"),
      sample("dscl . -passwd /Users/harbor ", "n1ght-w4tch"),
    ],
    keeps: [
      "htpasswd -c /etc/nginx/users harbor",
      'htpasswd -nb harbor "$PASS"',
      "useradd -m -s /bin/bash harbor",
      "nmcli dev wifi connect Harbor --ask",
      "nmcli dev wifi connect <ssid> password <password>",
      "wpa_passphrase Harbor < /run/psk",
    ],
  },
});
