import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "cloudflare-tunnel-token",
  title: "Cloudflare tunnel token: base64 of account, tunnel and secret",
  forms: [{ prefixes: ["eyJhIjoi"], alphabet: "base64", length: [120, Number.POSITIVE_INFINITY], tail: "={0,2}" }],
  examples: {
    hides: [
      sample(
        "cloudflared service install eyJhIjoi",
        "eOkdz9mokDLMYI4rrQKIYfEuect/t/Upkf/1diyNcYY+LtQU5/byr8DToBuZ9T00EXrn3TyQCALbtD4P9Q3e5",
        "kZLEVwV5sLYZKWo0POBLwZO+IVrHLzUV58wRTD1+7I87/QGxeO43ecQGBH34XP2Z8NWUTd6M/6SimQyZfF2Zj",
      ),
      sample(
        "TUNNEL_TOKEN=eyJhIjoi",
        "sKZ0MD00kMxrtG5KT2l9LhrlKFxXsg4Uhpj4Rj1teRD8iH4EwrQBpg/8+cAB3C9wPoFqjsYUfnufM6tQWwyM3",
        "hWdOe06clngkKQPCvKBzdiTljFcPFMjmnqgbVdg8ZW6qWCoySwHENl+anjw0f0G5/ZbRhvv2JNysZMOhFIm3L",
        "==",
      ),
    ],
    keeps: ["eyJhIjoi", "eyJhIjoiYiJ9"],
  },
});
