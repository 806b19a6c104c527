import { defineRule, sample } from "../define-rule.ts";
import { TOKEN_START } from "../token-start.ts";

export default defineRule({
  id: "microsoft-refresh-token",
  title: "Refresh token of a Microsoft account or of Entra ID",
  keywords: ["0.a", "m.c0", "m.r0"],
  pattern: new RegExp(
    String.raw`${TOKEN_START}(?:[01]\.A[A-Za-z0-9_-]{10,120}\.A[A-Za-z0-9]ABA[A-Za-z0-9_-]{100,}|M\.[CR][0-9]{1,4}_[A-Z0-9]{2,5}\.(?:[0-9]\.)?(?:U\.)?-[A-Za-z0-9!*$%_-]{60,})`,
    "g",
  ),
  kind: "specific",
  examples: {
    hides: [
      sample(
        "0.",
        "AXdJetewr5M3sGRBdo9iW9L40rp7wKW7tr4UAOr7Kn",
        ".AgABAwEAAA",
        "6aH9jQolgAFFQIMySv2xyPGfjmcjYK82rMZiof9DiSsNqIaFRHfvyp1rq6HzqNnU",
        "uxGgM20deOqqLua4mLlvhKmOfFJcqjtepNKTILXUnTk5c6spovnNeoapLAVIkER5",
        "BGw3tfYmeQf5SW5B62lmz1sZTkrhL5Hu",
      ),
      sample(
        "M.C507_BL2.0.U.-C",
        "joSX4jdEmryhzeDuEinM8V5sgv53ftb8ZMGDUSN47HPsgJ2HyqGWqcgZmL6Lm8Ez",
        "iBkiprMP1C4XM9jmBL7ioSkzAH48AzHYiMTAmuLpSs7JjCyrWbHhSxP4",
        "!0XRryFLjhhLjE1nNWQUrttWKxKiaXJz6L31YmAuM",
        "*",
        "8GIR7nsFYcuzsBA9j7IS06crjYhEuZ",
      ),
    ],
    keeps: ["1.Add the harbor", "0.A.B", "M.C5", "M.R3_BAY"],
  },
});
