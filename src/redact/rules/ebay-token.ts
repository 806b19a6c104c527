import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "ebay-token",
  title: "eBay user access or refresh token",
  forms: [
    {
      prefixes: ["v^1.1#i^1#"],
      alphabet: "base64url",
      length: [8, Infinity],
      tail: "(?:[#^=+/][A-Za-z0-9+/=^#_-]{1,2000})?",
    },
  ],
  examples: {
    hides: [
      sample(
        "v^1.1#i^1#",
        "O2rYxVCEd6ay^I^3#r^0#t^H4sILh2qg8a9ElJc2TkWhW678rtgxMYdg4QSxLViR",
        "lUx8Us2rGw0X1lK4mykjOFY5Oz7do6sVt1oZloGSEL0CeI30J6OrwXwTFMydsRWM",
        "jriI9T9bbf51QnBd71y9CuuCfcOP7x7gUjU6VM8OjQljIpyuWAW39JkseAtTt3Xu",
        "l44k4gBsz54XN3I7QLVHawU5P5KbSI1TiRU",
      ),
      sample(
        "EBAY_USER_TOKEN=v^1.1#i^1#",
        "qa111eJyydSf^I^3#r^0#t^H4sINoOesQw1ZH8DqW9tR8B0PI4NLe5UZD9rADeYv",
        "LE0mTFjUhA011w3mljCzrraKjw65N3JJsnyiUqGEHyXcm4eAOQRtm6Mqu4VHjN8y",
        "jM22dv4q1391NmgxRcrDkCyXa2k4G1iSIrN5slcvgUjNERcAZ2pE5pwV3n2R8eQx",
        "F9LxSlvVK7xYFUqYzlsdawzEH0hriraCRrU",
      ),
    ],
    keeps: ["v^1.1#i^1#", "v^1.1#i^1#"],
  },
});
