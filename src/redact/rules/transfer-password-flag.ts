import { defineCommand } from "../define-command.ts";
import { sample } from "../define-rule.ts";

const AFTER_COMMA = /^[^\s,]{1,128},(?<secret>\S{3,})$/;

export default defineCommand({
  id: "transfer-password-flag",
  title: "Password or key given to a program that moves files: wget, lftp, rclone, s3cmd, curl's other flags",
  commands: [
    {
      programs: ["curl"],
      places: [{ flags: ["--oauth2-bearer", "--pass", "--proxy-pass", "--tlspassword"] }],
    },
    {
      programs: ["wget", "wget2"],
      places: [{ flags: ["--password", "--http-password", "--http-passwd", "--ftp-password", "--proxy-password"] }],
    },
    { programs: ["aria2c"], places: [{ flags: ["--http-passwd", "--ftp-passwd", "--rpc-secret"] }] },
    { programs: ["lftp"], places: [{ flags: ["-u", "--user"], part: AFTER_COMMA }, { flags: ["--password"] }] },
    { programs: ["ncftp", "ncftpget", "ncftpput"], places: [{ flags: ["-p"] }] },
    { programs: ["rclone obscure", "rclone reveal"], places: [{ position: 0 }] },
    { programs: ["s3cmd"], places: [{ flags: ["--secret_key", "--access_token"] }] },
    { programs: ["davfs2", "cadaver"], places: [{ flags: ["-p"] }] },
  ],
  examples: {
    hides: [
      sample("wget --user=harbor --password=", "swordfish", " https://harbor.test/a"),
      sample("lftp -u harbor,", "n1ght-w4tch", " sftp://harbor.test"),
      sample("rclone obscure ", "n1ght-w4tch"),
      sample("s3cmd --access_key=harbor --secret_key=", "hB4rQx81LmZt60WyVcNs52Kd", " ls"),
    ],
    keeps: [
      "wget --user=harbor --ask-password https://harbor.test/a",
      "wget --password=$PASS https://harbor.test/a",
      "lftp -u harbor sftp://harbor.test",
      "lftp -u harbor,$PASS sftp://harbor.test",
      "rclone obscure -",
      "curl -u harbor https://harbor.test/",
      'curl --oauth2-bearer "$TOKEN" https://harbor.test/',
    ],
  },
});
