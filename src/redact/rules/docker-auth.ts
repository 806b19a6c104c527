import { defineRule, sample } from "../define-rule.ts";

export default defineRule({
  id: "docker-auth",
  title: "Base64 of user:password in a docker or npm configuration",
  keywords: ['auth"', 'auth\\"', "_auth="],
  pattern: /(?:auth\\{0,3}"\s{0,8}:\s{0,8}\\{0,3}"|_auth=["']?)(?<secret>[A-Za-z0-9+/]{8,}={0,2})/g,
  kind: "generic",
  accept: (secret) => /^[\x20-\x7e]+:[\x20-\x7e]+$/.test(Buffer.from(secret, "base64").toString("latin1")),
  examples: {
    hides: [
      sample('{"auths":{"registry.test":{"auth":"', "aGFyYm9yOm4xZ2h0LXc0dGNo", '"}}}'),
      sample("_auth=", "aGFyYm9yOm4xZ2h0LXc0dGNo"),
    ],
    keeps: ['{"auth":"tokenmode"}', '{"auth":"password"}'],
  },
});
