import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "gitlab-token",
  title: "GitLab personal, project, deploy, runner, trigger, job, feed, mail, agent, OAuth or SCIM token",
  forms: [
    {
      prefixes: [
        "glpat-",
        "gldt-",
        "glrt-",
        "glrtr-",
        "glft-",
        "glimt-",
        "glagent-",
        "glsoat-",
        "glffct-",
        "glwt-",
        "glptt-",
        "gloas-",
      ],
      alphabet: "base64url",
      length: [20, 300],
      tail: String.raw`(?:\.[a-z0-9]{2}\.[a-z0-9]{9})?`,
    },
    { prefixes: ["glcbt-"], alphabet: "base64url", length: [20, 500], tail: String.raw`(?:\.[A-Za-z0-9._-]{9,2000})?` },
    { prefixes: ["GR1348941"], alphabet: "base64url", length: 20 },
    { prefixes: ["_gitlab_session="], alphabet: "hex", length: 32 },
  ],
  examples: {
    hides: [
      sample("glpat-", "Mv4vYELYV1", "Dm6DVDRM9R"),
      sample("PRIVATE-TOKEN: glpat-", "4A6itqapkBmP2", "9IDSaMdIAZxuJY", ".", "g0", ".", "nk2dzgdxs"),
      sample("gldt-", "0S8ii0l7gm", "n2-wW5ElvN"),
      sample("gitlab-runner register --token glrt-t1_", "t2pF8BBhg5", "cqqF5Tl49p"),
      sample("GR1348941", "JDGV50KTF9", "IBu_xgQC3u"),
      sample("CI_JOB_TOKEN=glcbt-64_", "tpR8uWQ4EB", "t2ZOlanDbC"),
    ],
    keeps: ["glpat-", "glpat-…", "gldt-settings", "glpat-rotation-of-the-night-watch", "_gitlab_session=…"],
  },
});
