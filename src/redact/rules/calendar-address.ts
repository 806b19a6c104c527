import { defineRule, sample } from "../define-rule.ts";

export default defineRule({
  id: "calendar-address",
  title: "Private address of a calendar, which opens it to whoever has it",
  keywords: ["/calendar/ical/", "/owa/calendar/", "/private-"],
  pattern:
    /(?:\/calendar\/ical\/[^\s/"']{1,200}\/private-(?<secret>[0-9a-f]{16,64})|\/owa\/calendar\/[^\s/"']{1,200}\/(?<outlook>[0-9a-f]{24,64})\/|\/private-(?<rest>[0-9a-f]{24,64})(?=\/basic\.ics))/g,
  kind: "specific",
  secrets: ({ input, index, 0: whole, groups }) => {
    const secret = groups?.secret ?? groups?.outlook ?? groups?.rest ?? "";
    const start = input.indexOf(secret, index);
    return secret === "" || start >= index + whole.length ? [] : [{ start, end: start + secret.length }];
  },
  examples: {
    hides: [
      sample(
        "https://calendar.google.com/calendar/ical/crew%40harbor.test/private-",
        "4b825dc642cb6eb9a060e54bf8d69288",
        "/basic.ics",
      ),
    ],
    keeps: ["https://calendar.google.com/calendar/ical/crew%40harbor.test/public/basic.ics", "/private-notes/2026"],
  },
});
