import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "youcom-key",
  title: "You.com API key",
  forms: [{ prefixes: ["ydc-sk-"], alphabet: "hex", length: 16, tail: "-[A-Za-z0-9_-]{20,80}" }],
  examples: {
    hides: [
      sample("ydc-sk-", "be7d71c9b9b05879-j2THAYED3KPhU0qAjRbdHnd6SsPN30MK-0f05fb67"),
      sample("YDC_API_KEY=ydc-sk-", "41f60997e363730e-tXL8MGUxoaq555gSoK7Nz5HwxrJfrExo-9c2f13ac"),
    ],
    keeps: ["ydc-sk-", "ydc-sk-…"],
  },
});
