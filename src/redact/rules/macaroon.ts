import { defineRule, sample } from "../define-rule.ts";
import { TOKEN_START } from "../token-start.ts";

export default defineRule({
  id: "macaroon",
  title: "Macaroon that begins with its location, as older Matrix servers issue them",
  keywords: ["mda"],
  pattern: new RegExp(`${TOKEN_START}MDA[w-z0-9][A-Za-z0-9+/]{4}Y2F0aW9u[A-Za-z0-9+/_-]{60,}={0,2}`, "g"),
  kind: "specific",
  examples: {
    hides: [
      sample(
        "MDAxOGxv",
        "Y2F0aW9uIGhhcmJvci50ZXN0CjAw",
        "hQLxFZEi5sufyNpjSMzoKRzxkHAoTVrxkIEvgtdOPBwBnwMQyO6ewXRihLQnLgoB",
        "WOo3itPtqmS72HypRpp2mmpAev",
      ),
    ],
    keeps: ["MDAxOGxvY2F0aW9u", "MDAtest"],
  },
});
