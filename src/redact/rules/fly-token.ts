import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "fly-token",
  title: "Fly.io access token",
  forms: [
    { prefixes: ["fo1_"], alphabet: "base64url", length: 43 },
    {
      prefixes: ["fm1r_", "fm1a_", "fm2_"],
      alphabet: "base64",
      length: [80, Number.POSITIVE_INFINITY],
      tail: "={0,3}",
    },
  ],
  examples: {
    hides: [
      sample("fo1_", "VrDyn0L-Zl2iBv7yqWLlL", "vV6nd0OiamkkbyNrTKyF_y"),
      sample(
        'FLY_API_TOKEN="FlyV1 fm2_',
        "EeFJ+jhR8D3tpXe4avp9+YWU+o7/xrI/G7PpwLqgRZrSfHwVfx2DucaE9at+W2D5ualVFib5293+Yp/t",
        "2tKPy0kIHq5OwRqEKQqGmM/f0KjixNYsrgFBTWmj4V+nihb81drEcSfADD61NlPZXzfiDPw3cfJjP7bQ",
        '=="',
      ),
    ],
    keeps: ["fo1_", "fm2_", "fm2_modulation_index"],
  },
});
