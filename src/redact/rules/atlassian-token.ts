import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "atlassian-token",
  title: "Atlassian API token, access token or OAuth secret",
  forms: [
    { prefixes: ["ATATT3", "ATCTT3", "ATSTT3"], alphabet: "base64url", length: [100, 300], tail: "(?:=[A-F0-9]{8})?" },
    { prefixes: ["ATOA"], alphabet: "base64url", length: [60, 80] },
  ],
  examples: {
    hides: [
      sample(
        "ATATT3xFfGF0",
        "I4go3EpXcxcfHjsJ5zQkXPTQTPeTU0wXBWAx90sPfhuV6nY3QQ158NTyhQdpS3-ZtI6drRYe23XMNlJ2wXrTv",
        "cbl0IdMAGWCN_wM2rdEQ7kTcPhJuNcPDOSmB_909X23BchyG-H9cvmhE1x-JFpk7RluyEVvf3td7ajJ7r6Xku",
        "=",
        "F2654A42",
      ),
      sample(
        "BITBUCKET_TOKEN=ATCTT3xFfGN0",
        "Jy-3K7lszxs41-6A3xrOFMSzM9NP6_tfnlAj4Gp4rix5hlQ2Zj2YIdVCtFcW_kdcxhY16UoDZdbsRM7nU-t8O",
        "mRuZcrJoqkJ-T6gCsJ8NVWrCURTFfGf6pT43wO2g-Uiyu7m46NPZzGP3ZMSF-WwAtGViIkLa765Z3dzUmV9Q1",
        "=",
        "77074FE4",
      ),
      sample("ATOA", "kxEtCGTMgDtqPp3r6kMXSM_mNd9S81fY", "CVzJhvDbGiXD6j-qUyPRqPKrxfrzAota"),
    ],
    keeps: ["ATATT3", "ATATT3xFfGF0…", "ATOA"],
  },
});
