import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "facebook-token",
  title: "Facebook, Instagram, WhatsApp or Meta access token",
  forms: [
    {
      prefixes: Array.from("BCDEFGHIJKLMNOPQRSTUVWXYZ", (letter) => `EAA${letter}`),
      alphabet: "base62",
      length: [80, 400],
    },
    { prefixes: ["IGQV", "IGQW", "IGAA"], alphabet: "base62", length: [80, 400] },
    { prefixes: ["EACEdEose0cBA"], alphabet: "base62", length: [40, 400] },
  ],
  examples: {
    hides: [
      sample(
        "EAAB",
        "xh7jIli3ZK72WZ6vqcDqc30zBpbDWRnrPjuv4iwKH96GIgAGlFnTj3Turo2JkEfA",
        "WcZ5zEqO5nbMBYg8hy44igMab4rtUXy1sd5tWuhZagx0Ugzy3HjNRuKEebwVwWbX",
        "l9XAIqvg56egnJFaCK6M2ePCitz9OAxLnfriwwga54Ri04o8lrvP",
      ),
      sample(
        "IGQV",
        "ZdHIzX8j4KfOv12dC8gmx6ICNz1zPm4pf0TiT0hykZ7U2HCzMh2rkGEsLqGOc74i",
        "kTfaOkdoBP3Ij04UsM7cyBU844wUYpSXdYJGTdiC2b4lsXCngWSZ8o8ZTlOWV8yE",
        "tmdHXywiRyUmngYow7jzKfjajEsda4aj",
      ),
      sample(
        "EACEdEose0cBA",
        "5JwoCGfQXQhcXlSBIWDiCQGBLC9WNEGeL4BiouBodTjCIZ0Tmue3KuiwJU4XCz5l",
        "jl4IahZQeZ1cTcMKY8uwBkQUAAXHbeSq7s4xauQIhEx8GMliWErefvxR",
      ),
      sample(
        "WHATSAPP_ACCESS_TOKEN=EAAZ",
        "4S5NWVUmDD1QTT0qmUOxSTvPBNeJCPauGx0UfYl3tdknRDRmIqmcMKZhI0bLdg4Y",
        "mXaXRXcav2wPsutyj57imYm3nOCsYUFHDds8HgQNqj4ynQT5LIwuRZZd8GVeRZh2",
        "ozGkoUsDFB1yRKuA50dCNQtRWmtM7nO4m1zXplQOtIz05SznLwNR",
      ),
    ],
    keeps: ["EAAB", "EAAB is no token", "IGAAstro"],
  },
});
