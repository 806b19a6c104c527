import { defineCommand } from "../define-command.ts";
import { sample } from "../define-rule.ts";

export default defineCommand({
  id: "archive-password-flag",
  title: "Password of an archive or a document: zip -P, 7z -p, rar -hp, qpdf, pdftk",
  commands: [
    { programs: ["zip", "unzip", "zipcloak"], places: [{ flags: ["-P"] }, { glued: ["-P"] }] },
    {
      programs: ["7z", "7za", "7zr", "7zz", "rar", "unrar", "winrar"],
      // `-pr` and `-pd` are no flags of these programs: the letters after `-p` are the password.
      places: [{ glued: ["-hp"] }, { glued: ["-p"], part: /^(?!-$)(?<secret>.{4,})$/ }],
    },
    { programs: ["pdftk"], places: [{ flags: ["user_pw", "owner_pw", "input_pw"] }] },
    {
      programs: ["qpdf", "pdfinfo", "pdftotext"],
      places: [{ flags: ["--password", "-upw", "-opw", "--user-password", "--owner-password"] }],
    },
  ],
  examples: {
    hides: [
      sample("zip -r -P ", "swordfish", " logs.zip logs/"),
      sample("7z x logs.7z -p", "n1ght-w4tch", " -o/tmp/logs"),
      sample("rar a -hp'", "night watch", "' logs.rar logs"),
      sample("pdftk in.pdf output out.pdf user_pw ", "swordfish"),
      sample("qpdf --password=", "n1ght-w4tch", " --decrypt in.pdf out.pdf"),
    ],
    keeps: [
      "zip -r logs.zip logs/",
      'zip -P "$PASS" logs.zip logs/',
      "7z x logs.7z -p -o/tmp/logs",
      "unzip -p logs.zip a.log | head",
      "7z a -p${PASS} logs.7z logs",
      "pdftk in.pdf output out.pdf user_pw PROMPT",
    ],
  },
});
