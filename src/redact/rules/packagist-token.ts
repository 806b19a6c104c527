import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "packagist-token",
  title: "Private Packagist token",
  forms: [
    {
      prefixes: [
        "packagist_ort_",
        "packagist_out_",
        "packagist_uut_",
        "packagist_urt_",
        "packagist_uct_",
        "packagist_oat_",
      ],
      alphabet: "hex",
      length: 68,
    },
  ],
  examples: {
    hides: [
      sample("packagist_ort_", "e4f8148f54fee81d4ed88e27f45a8e6fac", "9bd545d1f38a1b15bff0e48ce8a44ba120"),
      sample(
        'COMPOSER_AUTH={"http-basic":{"repo.packagist.test":{"password":"packagist_out_',
        "aeeef305c99a0adf3ea434a960a5dbff50",
        "b03bbf13a82711146e7845387ed0ced23d",
        '"}}}',
      ),
    ],
    keeps: ["packagist_ort_", "packagist_settings", "packagist_out_…"],
  },
});
