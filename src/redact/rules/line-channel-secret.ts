import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "line-channel-secret",
  title: "LINE channel secret or channel access token",
  labels: ["line_channel", "line-channel", "linechannel", "line channel", "line_bot", "line_access", "line_notify"],
  says: "key|token|secret",
  value: "(?:[A-Za-z0-9+/]{150,180}={0,2}|[a-f0-9]{32}|[A-Za-z0-9]{43})",
  examples: {
    hides: [
      sample("LINE_CHANNEL_SECRET=", "03567fa5717ed9cf22f577f4d6d866b7"),
      sample('"line channel secret": "', "725395166b5c31e60ae8df0577624e76", '"'),
      sample(
        "LINE_CHANNEL_ACCESS_TOKEN=",
        "FsxXb8cMkAo2X3HTcXygyxEYVF2Pxt5GhdxJGFSJcfgsFyVNYNmJAEjygjT6kk6T",
        "cHkjYJTeLlbTd2mn0S6UI1QEZpLsmcIJGyeirUAoI172r13xa0GFjDJrCdROlkbe",
        "VRlspsFStptpUXhx34r32fmyGq8Cct8USoRi5z",
        "=",
      ),
    ],
    keeps: ["LINE_CHANNEL_SECRET=$HARBOR_KEY", "line client pinned at 4b825dc642cb6eb9a060e54bf8d69288fbee4904"],
  },
});
