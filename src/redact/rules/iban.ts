import { passesMod97 } from "../checksums.ts";
import { defineRule, sample } from "../define-rule.ts";

/** Length by country (the registry of ISO 13616). */
const LENGTHS = new Map(
  (
    "AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DK18 DO28 EE20 EG29 ES24 FI18 FO18 " +
    "FR27 GB22 GE22 GI23 GL18 GR27 GT28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 " +
    "MC27 MD24 ME22 MK19 MR27 MT31 MU30 NL18 NO15 PK24 PL28 PS29 PT25 QA29 RO24 RS22 SA24 SC31 SE24 SI19 SK24 SM27 ST25 " +
    "SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20"
  )
    .split(" ")
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]),
);

function compact(iban: string): string {
  return iban.replace(/ /g, "").toUpperCase();
}

export default defineRule({
  id: "iban",
  title: "Bank account number (IBAN)",
  keywords: Array.from(LENGTHS.keys(), (country) => `${country.toLowerCase()}00`),
  pattern: /(?<![A-Za-z0-9/_.-])[A-Z]{2}[0-9]{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?(?![A-Za-z0-9])/g,
  kind: "specific",
  accept: (text) => {
    const iban = compact(text);
    return iban.length === LENGTHS.get(iban.slice(0, 2)) && passesMod97(iban);
  },
  canonical: compact,
  // Whose account it is, is told to whoever is to pay: hidden, and no key.
  confidence: () => "low",
  examples: {
    hides: [sample("DE44", "500105175407324931"), sample("GB90 ", "MIDL 4005 1522 3344 55")],
    keeps: [sample("DE89", "370400440532013000"), sample("DE88", "370400440532013000"), "DE89", "BE68 is a room"],
  },
});
