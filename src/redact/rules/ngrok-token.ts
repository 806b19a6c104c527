import { defineRule, sample } from "../define-rule.ts";
import { looksDrawn } from "../drawn-at-random.ts";
import { TOKEN_START } from "../token-start.ts";

export default defineRule({
  id: "ngrok-token",
  title: "ngrok authtoken or API key",
  keywords: ["ngrok", "authtoken"],
  // A time-sorted id of 27 letters and the secret; a key for the API has a prefix, and a label as well.
  pattern: new RegExp(
    String.raw`(?:ngrok|authtoken)[\w .-]{0,32}?["'\\\s:=]{1,8}${TOKEN_START}(?<secret>(?:(?:ak|cr)_)?[123][A-Za-z0-9]{26}(?:_[A-Za-z0-9]{16,24})?|[A-Za-z0-9]{18,22}_[A-Za-z0-9]{20,24})(?![A-Za-z0-9])`,
    "gi",
  ),
  kind: "specific",
  accept: looksDrawn,
  examples: {
    hides: [
      sample("ngrok config add-authtoken 2", "9dx71dAvawO3R", "OcGwRTB7uQLVe", "_", "e3GnrM0Ikr", "gipCeqUj6mK"),
      sample("authtoken: 2", "WMCWb9z89SUFp", "MDLdyvgBBIaDf", "_", "BpUTGSf5a5", "L3sJ51gA6fm"),
      sample("NGROK_API_KEY=ak_2", "SzQd7ijHKk1rX", "ncEE9Btr01Oc5"),
    ],
    keeps: ["ngrok http 18789", "authtoken: $NGROK_AUTHTOKEN", "ngrok tunnel_session_of_the_night_watch_in_harbor"],
  },
});
