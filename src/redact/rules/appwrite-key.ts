import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "appwrite-key",
  title: "Appwrite API key",
  forms: [{ prefixes: ["standard_"], alphabet: "hex", length: [128, 512] }],
  isCommonPrefix: true,
  examples: {
    hides: [
      sample(
        "standard_",
        "ba6e860ebca7f15af11712144ac28d20b2e26138667a3dd91adb6778357c38b8d3fc071be57600a08478ba5d812b170bbee093ef83b62298cac412c20bc8d6cd",
        "d6401a53513e4d2c3d62a0d54cdb89fbb503a22527c4ed7fb61b239a8b980b06a8bfee70c1449aeb478486091ec2b3edaf322f1f0eb34d096741360d9940c5ca",
      ),
      sample(
        "APPWRITE_API_KEY=standard_",
        "e4ad1644d47925d035d7fb6dbc911ffaf8d23fff701633640616919570752b735b84d46cd6af26d0ee77e9a7a42da8fbcc62893575bb9ac8de8b11ffbd2010aa",
        "024ea1e5ca1d40d6ce079dd270c792769a01cdb16f849f1278dc82dd4632383c06dc85534263c8699bfc53ce1b8295622a16743b2a823a27d1f79c249b75a5b0",
      ),
    ],
    keeps: ["standard_", "standard_error", "standard_4b825dc642cb6eb9"],
  },
});
