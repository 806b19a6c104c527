import { defineInfix } from "../define-infix.ts";
import { sample } from "../define-rule.ts";

export default defineInfix({
  id: "firebase-server-key",
  title: "Firebase Cloud Messaging server key",
  infixes: [":APA91b"],
  before: "AAAA[A-Za-z0-9_-]{7}",
  after: "[A-Za-z0-9_-]{130,150}",
  examples: {
    hides: [
      sample(
        "Authorization: key=AAAA",
        "g2d9Sou",
        ":APA91b",
        "y7cEbcHFD4C8MA8yr15xZlf0QrBtay6h_uH8mOafkepOfXi0K-L6Q9a4RHIGGjIOTen",
        "yvEX_7CJ8d8EZwbc1g5UhNv_Z3SvS5BtJT6SYh_tCPqBABx0izp3SS1ZHqAnqSEigSi",
      ),
      sample(
        "FCM_SERVER_KEY=AAAA",
        "C-t5f9O",
        ":APA91b",
        "4w2YpnMS6OTmVJwrhMLYmvt5o6F85aal9WtmeM4lteN4kfipHSuzxc78NYId-vn8JBo",
        "jloXGZtiVRgkm3fqjL4THiki8kjtrtyRSpnGSqBkDgsObct-K0JsudVqCBmIPfBOynU",
      ),
    ],
    keeps: ["the :APA91b part", "AAAA1234567:APA91b…"],
  },
});
