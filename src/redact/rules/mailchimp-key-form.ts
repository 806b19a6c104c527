import { defineInfix } from "../define-infix.ts";
import { sample } from "../define-rule.ts";

export default defineInfix({
  id: "mailchimp-key-form",
  title: "Mailchimp or Mandrill key, told by the data center at its end",
  infixes: ["-us"],
  before: "[0-9a-f]{32}",
  after: "[1-9][0-9]?",
  examples: {
    hides: [sample("this one? ", "d114b36c1cff348394963c", "37a16a132d", "-us12")],
    keeps: ["4b825dc642cb6eb9a060e54bf8d69288-user", "harbor-us12"],
  },
});
