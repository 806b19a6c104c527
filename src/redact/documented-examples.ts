import { createHash } from "node:crypto";

/**
 * Keys, tokens, test cards and account numbers that vendors and standards print in their documents (AWS, Stripe, GitHub,
 * Slack, Google, Azure's emulators, Telegram, Discord, jwt.io, OpenID Connect, OAuthLib, Python, OpenSSL, RFC 6238, 6749, 6750,
 * 7617, ISO 13616): by hash, so that no committed file holds what looks like a secret.
 */
const DOCUMENTED = new Set(
  (
    "0011cc25eb43 00cf4c781dc3 02091175c1ae 02f7ce3c263f 055671f8eca8 0669f8f5825f 0b5dd075ccdd 10f6a49b3088 122da061f22f " +
    "1789612b7ca1 19ff47cc8024 1c9d38ed26cd 1d942407169d 1fec4e9dead2 20e6583871d3 253da55d8a05 273476b83f26 2cafc0970149 " +
    "2d1f7723aabc 2f725bbd1f40 304945e91de3 339f85069d05 34d9c40d6d8e 3543c50b0cb9 36099ca83402 3a134ef77d4e 3cc8217a6aad " +
    "45c755c9e88b 477bba133c18 51a4ae4c6ae9 53a8fc816e63 53f5da0aaa93 5488b036f43d 549c9390539e 576c15a80724 5806e726dc53 " +
    "584b27d64ebc 68594afe9c9c 69e5a07ccf06 6c96130f130a 6d7fa4e64d4b 701502320c05 731fa294d036 73f71af093fd 797c0ce41458 " +
    "7cbcc57fc39e 7e8de44ea9ec 7f75367e7881 82e74299544e 85c71805caba 8be5d113c087 8c8bf8372ef1 98e12a640de9 9bbef1947662 " +
    "9c846fdf0fa8 9e309cccd311 a15ab7edd955 a35b81a7d792 aa6547439583 ac9265e56c79 acd08f29a41f ad71fb416553 add63fae0091 " +
    "b179add486f3 b2946d3f1502 b40e9bc7a74d b84613f12f07 b8e148545b13 bc3ae723f57c bdfeaef44475 c32066eec7fe c498d017d83b " +
    "c794fa6d20c6 ca7459e2b267 cb2609a46185 cf4d418ed3de d0720d848794 d167410a1686 d79449f462ce d8086d483c15 da816f9f2c16 " +
    "dd13cdf9af9d e3e3738d4643 e4902a0b3881 e4da07ad2000 e5de3c3d9fcb e9974c507d2a f2d6ca165150 f41e7ca4a3d7 f5375a463650 " +
    "faf7e1c01073"
  ).split(" "),
);

const LETTERS_OF_HASH = 12;

/** Whether a value is known to everybody. AWS writes EXAMPLE into the keys of its documents. */
export function isDocumented(value: string): boolean {
  if (/^[A-Z0-9]{9,13}EXAMPLE$|^[\w/+]{25,33}EXAMPLEKEY$/.test(value)) return true;
  return DOCUMENTED.has(createHash("sha256").update(value).digest("hex").slice(0, LETTERS_OF_HASH));
}
