import { defineInfix } from "../define-infix.ts";
import { sample } from "../define-rule.ts";

export default defineInfix({
  id: "fcm-server-key",
  title: "Firebase Cloud Messaging server key",
  // Every long run of the letter A holds the first four letters many times, so the search starts at the middle.
  infixes: [":APA91"],
  before: "AAAA[A-Za-z0-9_-]{7}",
  after: "[A-Za-z0-9_-]{120,160}",
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
