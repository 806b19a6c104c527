import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "pypi-token",
  title: "PyPI upload token",
  // A macaroon: its first bytes name the index it is for, the real one or the test one.
  forms: [
    {
      prefixes: ["pypi-AgEIcHlwaS5vcmc", "pypi-AgENdGVzdC5weXBpLm9yZw"],
      alphabet: "base64url",
      length: [50, Number.POSITIVE_INFINITY],
    },
    { prefixes: ["pypi-Ag"], alphabet: "base64url", length: [80, Number.POSITIVE_INFINITY] },
  ],
  examples: {
    hides: [
      sample(
        "pypi-AgEIcHlwaS5vcmc",
        "8tH9C1z-8Cnej8LRH35MTTBP2k44bmO0xjHhGXqwHRLIjcNFATV-9gdzqe_fDBmmy",
        "A7KskG9Z4HU28ovEbYy3ztHrT1nN6OJwgKwqS3mBMLVNBundJIiJLr91gpU-Y9YOs",
      ),
      sample(
        "TWINE_PASSWORD=pypi-AgENdGVzdC5weXBpLm9yZw",
        "TirwqvxRwZh7DGdB8b0wNGHziwRxCxrbsSRsryytaFIa3MwjMKpbCtepoMZNrS61K",
        "oeyJNCiODBZrDz_AkXVq9NTT-c_dCA-kUI8NNhhil-5SFtLVZQx98de9_ZuQhA8_I",
      ),
    ],
    keeps: ["pypi-agent", "pypi-Ag", "pypi-publish-from-the-night-watch-branch-to-the-harbor-registry"],
  },
});
