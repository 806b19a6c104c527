import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "pinterest-token",
  title: "Pinterest access or refresh token",
  forms: [{ prefixes: ["pina_", "pinr."], alphabet: "word", length: [60, 200] }],
  examples: {
    hides: [
      sample("pina_", "VeqcJiLTIFygE0IZeRAHZClRbgxkmyUDGYiG0ojYXsFhC7GM4mm2M0TiwujGQbXt", "xhHgmA20zmJfQcLr"),
      sample(
        "PINTEREST_ACCESS_TOKEN=pinr.",
        "yvWAEp8CjeyOv9t9vPj8XZ8t2Gb7hxdBzLVyktt5fnLw73Bmp7sr55AZMZL72jPJ",
        "GfFzfIbT3U07Kwv3",
      ),
    ],
    keeps: ["pina_", "pina_colada", "pinr.com"],
  },
});
