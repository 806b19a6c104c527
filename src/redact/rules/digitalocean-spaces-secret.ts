import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";
import { looksDrawn } from "../drawn-at-random.ts";

export default defineLabelled({
  id: "digitalocean-spaces-secret",
  title: "DigitalOcean Spaces secret key",
  labels: ["spaces_secret", "spaces_access", "spaces_key", "do_spaces"],
  value: "[A-Za-z0-9+/]{43}",
  accept: looksDrawn,
  examples: {
    hides: [
      sample("SPACES_SECRET_ACCESS_KEY=", "wX/Vaqu9Z2Ve5i6LL3pvM", "r83UV+u1nx3KjSjk1xarSA"),
      sample('do_spaces_secret: "', "SdISgy63xIBtiowdB9GzF", "HkZrowd2Au8lLiBkkJN2RJ", '"'),
    ],
    keeps: [
      "SPACES_SECRET_ACCESS_KEY=$SECRET",
      "do_spaces_region: fra1",
      "spaces_key=configurationOfTheHarborSpacesInFrankfurtam",
    ],
  },
});
