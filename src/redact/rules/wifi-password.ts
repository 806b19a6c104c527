import { sample } from "../define-rule.ts";
import { defineSetting } from "../define-setting.ts";

export default defineSetting({
  id: "wifi-password",
  title: "Password of a wireless network: wpa_supplicant, hostapd, NetworkManager, netplan",
  names: ["psk", "wpa_passphrase", "wpa_psk", "wpa-psk", "sae_password", "wep_key0", "wep-key0", "wifi-sec.psk"],
  needsSign: true,
  // `key_mgmt=WPA-PSK` names a kind of key; the shortest real one has eight letters.
  accept: (secret) => secret.length >= 8 && secret.length <= 64 && !/^wpa/i.test(secret),
  examples: {
    hides: [
      sample('network={\n  ssid="Harbor"\n  psk="', "swordfish", '"\n}'),
      sample("[wifi-security]\nkey-mgmt=wpa-psk\npsk=", "swordfish"),
      sample("wpa_psk=", "4b825dc642cb6eb9a060e54bf8d692884b825dc642cb6eb9a060e54bf8d69288"),
    ],
    keeps: [
      "key_mgmt=WPA-PSK",
      "psk=<password>",
      'psk="$PSK"',
      "psk is the pre-shared key",
      "hide that the PSK identities differ",
      "psk: NodeJS.ArrayBufferView;",
      "wpa_passphrase=${WIFI_PASSWORD}",
    ],
  },
});
