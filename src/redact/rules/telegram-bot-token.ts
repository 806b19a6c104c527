import { defineRule, sample } from "../define-rule.ts";
import { looksMadeUp } from "../made-up.ts";

export default defineRule({
  id: "telegram-bot-token",
  title: "Telegram bot token",
  keywords: ["00000000:aa", "000000000:aa", "0000000000:aa"],
  pattern: /(?<![0-9])[0-9]{8,10}:AA[A-Za-z0-9_-]{30,}/g,
  kind: "specific",
  accept: (token) => !looksMadeUp(token.slice(token.indexOf(":") + 3)),
  confidence: (token) => (/:[\w-]{35}$/.test(token) ? "high" : "low"),
  examples: {
    hides: [
      sample("2585761336", ":AA", "hB4rQx81LmZt60WyVcNs52KdTgPa37uEj"),
      sample("https://api.telegram.org/bot25857613", ":AA", "hB4rQx81LmZt60WyVcNs52KdTgPa37uEj/getMe"),
    ],
    keeps: ["12345678:AAPL", "2585761336:Ada", "123456789:AAxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
  },
});
