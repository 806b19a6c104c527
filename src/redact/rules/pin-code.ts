import { defineRule, sample } from "../define-rule.ts";

/** Letters before it would make it another word, or one pin of many. */
const BEFORE = /(?:^|[^A-Za-z0-9])(?:[A-Za-z]{2,16}[_-]){0,3}$/;
/** Of a circuit, or of a map. */
const NO_CODE = /(?:gpio|led|rx|tx|clk|data|reset|output|input|digital|analog|map|zip|postal)[_-]?$/i;

export default defineRule({
  id: "pin-code",
  title: "Personal identification number of a device, a door or a card",
  keywords: [
    "pin_code",
    "pincode",
    "_pin=",
    "_pin:",
    "_pin =",
    '_pin"',
    "_pin'",
    "pin = ",
    "pin: ",
    'pin"',
    "pin'",
    "pin=",
  ],
  pattern:
    /_?pin(?:_?code)?\\{0,7}["'\]]{0,2}[ \t]{0,4}(?:=>|:=|[=:,])[ \t]{0,4}\\{0,7}["']?(?<secret>\d{6,12})(?![\w.:/-])/gi,
  kind: "generic",
  accept: (secret, { input, index }) => {
    const before = input.slice(Math.max(0, index - 56), index);
    return BEFORE.test(before) && !NO_CODE.test(before) && !/^(?:19|20)\d{6}$|^(\d)\1*$|^0*1?23456/.test(secret);
  },
  confidence: (secret) => (secret.length < 8 ? "low" : "medium"),
  examples: {
    hides: [
      sample("PIN_CODE=", "190", "394", " ./unlock"),
      sample("define( 'DOOR_PIN', '", "4633", "2284", "' );"),
      sample("log_level = info\npin = ", "4553", "4370", "\n"),
    ],
    keeps: ["LED_PIN = 13", "GPIO_PIN=100200", "pin: 20261126", "spin = 190394", "pin=123456", "pin_code=<code>"],
  },
});
