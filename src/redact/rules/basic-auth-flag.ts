import { defineCommand } from "../define-command.ts";
import { sample } from "../define-rule.ts";

/** `user:password`, but no address and no `1000:1000`. */
const AFTER_COLON = /^(?!\d+:\d+$)[^\s:$]{0,128}:(?!\/\/)(?<secret>\S.{2,})$/;

/** A key in the place of the user, and no password, as many services want it. */
const BEFORE_COLON = /^(?=[\w.=+/~-]*[0-9])(?<secret>[\w.=+/~-]{16,256}):$/;
const FLAGS = ["-u", "--user", "--proxy-user", "-U", "-su", "-sSu", "-iu", "-ku", "-sku"];

/** No name, and longer than one. */
const BEARER = /^(?=[\w.~+/-]*[0-9])(?<secret>[\w.~+/-]{24,}={0,2})$/;

export default defineCommand({
  id: "basic-auth-flag",
  title: "Password given to curl -u and its like",
  commands: [
    {
      programs: ["curl"],
      places: [
        { flags: FLAGS, part: AFTER_COLON },
        { flags: FLAGS, part: BEFORE_COLON },
        { glued: ["-u"], part: AFTER_COLON },
      ],
    },
    {
      programs: ["http", "https", "xh"],
      places: [
        { flags: ["-a", "--auth"], part: AFTER_COLON },
        // With `-A bearer` the whole is a token.
        { flags: ["-a", "--auth"], part: BEARER },
        { glued: ["-a"], part: AFTER_COLON },
      ],
    },
  ],
  examples: {
    hides: [
      sample("curl -s -u harbor:", "n1ght-w4tch", " https://harbor.test/"),
      sample("curl --user 'harbor:", "n1ght-w4tch", "' https://harbor.test/"),
      sample("curl -sS -uharbor:", "n1ght-w4tch", " https://harbor.test/"),
      sample("curl https://harbor.test/v1/ships -u ", "rRAxvrE4kH1S9z", "Vcb2:", " -d lamp=7"),
      sample("http -a harbor:", "n1ght-w4tch", " harbor.test/api"),
      sample("http -A bearer -a ", "kbubj3tILJkfa0Xx42", "VgoAt3Cx6IJi", " https://harbor.test/api"),
      sample('ssh quay "curl --proxy-user=harbor:', "n1ght-w4tch", ' http://harbor.test"'),
    ],
    keeps: [
      "docker run -u 1000:1000 harbor",
      "curl -u harbor https://harbor.test",
      'curl -u "$USER:$PASS" https://harbor.test',
      "curl -u <user>:<password> https://harbor.test",
      "curl -u https://harbor.test:8443",
      "curl -u deploy-of-the-harbor: https://harbor.test",
      "git push -u origin main",
    ],
  },
});
