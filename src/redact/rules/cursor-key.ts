import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "cursor-key",
  title: "Cursor API key",
  forms: [{ prefixes: ["crsr_"], alphabet: "hex", length: 64 }],
  examples: {
    hides: [
      sample("crsr_", "e4451017947612f988bbc46328c814970edc9a28cad7480c6574faa39856913c"),
      sample("CURSOR_API_KEY=crsr_", "6b26747d0a785389fc3c7c3e91de3b3f8ff657dd0492943eb0a8e1c720844b1e"),
    ],
    keeps: ["crsr_", "crsr_", "crsr_settings"],
  },
});
