import { defineRule, sample } from "../define-rule.ts";
import { TOKEN_START } from "../token-start.ts";

export default defineRule({
  id: "fcm-server-key",
  title: "Firebase Cloud Messaging server key",
  keywords: ["aaaa"],
  pattern: new RegExp(`${TOKEN_START}AAAA[A-Za-z0-9_-]{7}:APA91[A-Za-z0-9_-]{120,160}`, "g"),
  kind: "specific",
  examples: {
    hides: [
      sample(
        "AAAA",
        "hB4rQx8:APA91",
        "b",
        "kVLqx2HPEasPgOBxKJXgTeysKBtRweznFLv78kOsZMTPaOQ7TU1Bs6lSSwferSzz",
        "jQeiVuO3who3SXx2yNNRuqzzY60K7EnEUkVL47oGs9Gx4J97IJDqAfsQJpcZpl7ssZT5X",
      ),
    ],
    keeps: ["AAAAAAA:APA91", "AAAAhB4rQx8:APA91bHarbor"],
  },
});
