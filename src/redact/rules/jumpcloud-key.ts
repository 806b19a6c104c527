import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "jumpcloud-key",
  title: "JumpCloud API key",
  forms: [{ prefixes: ["jca_"], alphabet: "base62", length: 36 }],
  examples: {
    hides: [
      sample("jca_", "Diqj0YngVwS1m9YxyD", "tsy53ug15ASkXdzys4"),
      sample("JUMPCLOUD_API_KEY=jca_", "r66ADB7W35mlXKPFcc", "lWS3TOmSVTg4U8CgLq"),
    ],
    keeps: ["jca_", "jca_settings", "jca_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
  },
});
