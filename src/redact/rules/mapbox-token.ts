import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "mapbox-token",
  title: "Mapbox secret or temporary token",
  forms: [
    { prefixes: ["sk.eyJ", "tk.eyJ"], alphabet: "base64url", length: [60, 400], tail: String.raw`\.[A-Za-z0-9_-]{22}` },
  ],
  examples: {
    hides: [
      sample(
        "sk.eyJ",
        "PhmkIEXhWx9NljJMp1odzda0AY8103YMODTMSZ0xxko8uRhJlkI1XjwK3SN6PFXS",
        "VYXQRaMSFGYvjAFH.gu0T4SR5lvxeGPVUvnzVo5",
      ),
      sample(
        "MAPBOX_SECRET_TOKEN=tk.eyJ",
        "FY3JZeI45r6kYBD7RzXxXLGUtfgp1uncwHx110yDhTVTyGOvYkTS7v0xngTBDINJ",
        "vr6TBDawDvJzAvJl.uL2GJ2qxBfII54vVM1HJVt",
      ),
    ],
    keeps: [
      "sk.eyJ",
      sample(
        "pk.eyJ",
        "OdYC7HwVjMNHgJopLHO2XBJNDgxjphtlKZllTb1fHqqCAfEWQe6jfkJfZhE6Sxkd",
        "gabi6sodUAeVpb1I",
        ".NVWi4zU6ReBz45psIiU0uh",
      ),
      "sk.eyJ",
    ],
  },
});
