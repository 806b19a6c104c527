import { passesLuhn } from "../checksums.ts";
import { defineRule, sample } from "../define-rule.ts";

/** Issuer ranges with the lengths in use today: Visa, Mastercard, American Express, Discover, Diners, JCB, UnionPay. */
const ISSUED =
  /^(?:4[0-9]{15}|5[1-5][0-9]{14}|2(?:22[1-9]|2[3-9][0-9]|[3-6][0-9]{2}|7[01][0-9]|720)[0-9]{12}|3[47][0-9]{13}|6(?:011|5[0-9]{2}|4[4-9][0-9])[0-9]{12}|3(?:0[0-5]|[68][0-9])[0-9]{11}|35(?:2[89]|[3-8][0-9])[0-9]{12}|62[0-9]{14})$/;

export default defineRule({
  id: "credit-card",
  title: "Payment card number",
  keywords: ["00000000000000", "0000 0000", "0000-0000"],
  pattern:
    /(?<![\w./+-])(?<![0-9A-Fa-f]{4}[\s-]|^[0-9a-f]{7,8}: |\n[0-9a-f]{7,8}: )(?:[0-9]{14,16}|[0-9]{4}(?<gap>[ -])(?:[0-9]{4}\k<gap>[0-9]{4}\k<gap>[0-9]{4}|[0-9]{6}\k<gap>[0-9]{4,5}))(?![\w./+-]{0,1}[0-9]|[A-Za-z_]|[ -][0-9A-Fa-f]{4}(?![0-9A-Za-z]))/g,
  kind: "specific",
  accept: (text) => {
    const digits = text.replace(/[ -]/g, "");
    return ISSUED.test(digits) && passesLuhn(digits) && !/^(.)\1*$/.test(digits);
  },
  canonical: (text) => text.replace(/[ -]/g, ""),
  examples: {
    hides: [sample("4539", "827706504220,"), sample("card 4716", " 4533 3147 8931"), sample("3728", "-804072-38620")],
    keeps: [
      "1763700000000",
      sample("4111", " 1111 1111 1111"),
      "2026112106353300",
      sample("4539", "827706504221"),
      sample("id 0x4539", "827706504220"),
      sample("4539", "8277065042200123"),
    ],
  },
});
