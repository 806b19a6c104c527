import { defineRule, sample } from "../define-rule.ts";
import { looksMadeUp } from "../made-up.ts";
import { TOKEN_START } from "../token-start.ts";

export default defineRule({
  id: "salesforce-token",
  title: "Salesforce session, access or refresh token, or consumer key",
  keywords: ["00d", "5aep", "3mvg9"],
  pattern: new RegExp(
    String.raw`${TOKEN_START}(?:00D[A-Za-z0-9]{12,15}(?:!|%21|\\u0021)[A-Za-z0-9._]{60,}|5Aep[A-Za-z0-9._]{70,}|3MVG9[A-Za-z0-9._]{70,})`,
    "g",
  ),
  kind: "specific",
  accept: (token) => !looksMadeUp(token.slice(20)),
  examples: {
    hides: [
      sample(
        "00D",
        "5g00000V8u5z2gX",
        "!AQ4AQ",
        "7dMeRRXSt0dDd7pcpDhfxxCYMX5Tip2jcc4qkePm6KbeHI9189rhAlytAudd9d37",
        "pgwT3v57c8QlbmdYSaMePxcyu4",
      ),
      sample(
        "refresh_token=5Aep861",
        "fKPaOvxmjkxwKJVlsqbkcsJKbgeCwUKHDOoczrxYrZHjJHLgoSMyRAsQ2QtRdH4s",
        "YK7mJjWvi9EwrDqm",
      ),
      sample(
        "SF_CONSUMER_KEY=3MVG9",
        "JMnlWCTW2mZrnUGh4WtgpYGhGmKLzkP4IaNYHIy96ZjnDYRJeHBM2QVH6YDmhtw6",
        "N6kF63s35wCpbvsW",
      ),
    ],
    keeps: ["00D5g000004B825DC6", "3MVG9…"],
  },
});
