import { defineCommand } from "../define-command.ts";
import { sample } from "../define-rule.ts";

export default defineCommand({
  id: "windows-command-password",
  title: "Password in a command of Windows: net user, cmdkey, schtasks, sc, psexec, wmic",
  commands: [
    {
      // Another word stands here when the command only asks: `net user harbor /domain`.
      programs: ["net user"],
      places: [{ position: 1, part: /^(?![/*])(?<secret>(?=.{0,64}[\d\W_]).{4,})$/ }],
    },
    { programs: ["cmdkey"], places: [{ flags: ["/pass", "/p", "-pass"] }] },
    { programs: ["schtasks"], places: [{ flags: ["/rp", "/RP", "/p", "/P"] }] },
    {
      programs: ["sc config", "sc create", "sc.exe config", "sc.exe create"],
      places: [{ flags: ["password=", "password"] }],
    },
    { programs: ["psexec", "psexec64", "pskill", "pslist", "winrs"], places: [{ flags: ["-p", "/p"] }] },
    { programs: ["wmic"], places: [{ flags: ["/password", "/PASSWORD"] }] },
    { programs: ["appcmd set"], places: [{ anyWord: true, part: /\bpassword:(?<secret>\S{3,})$/i }] },
    { programs: ["msiexec"], places: [{ anyWord: true, part: /^\w*(?:PASSWORD|PWD)=(?<secret>\S{3,})$/ }] },
  ],
  examples: {
    hides: [
      sample("net user harbor ", "N1ght!w4tch", " /add"),
      sample("cmdkey /add:quay.test /user:harbor /pass:", "swordfish"),
      sample("schtasks /create /tn lamp /tr a.exe /ru HARBOR\\deploy /rp ", "swordfish"),
      sample("sc config lamp obj= HARBOR\\deploy password= ", "swordfish"),
      sample("psexec \\\\quay -u HARBOR\\deploy -p ", "n1ght-w4tch", " cmd"),
      sample("psexec \\\\quay -u HARBOR\\readonly -p ", "n1ght-w4tch", " cmd"),
      sample("wmic /node:quay /user:deploy /password:", "swordfish", " os get name"),
    ],
    keeps: [
      "net user harbor /domain",
      "net user harbor * /add",
      "net user harbor %PASS% /add",
      "cmdkey /list",
      "schtasks /create /tn lamp /tr a.exe /ru SYSTEM",
      "psexec \\\\quay -u deploy cmd",
      "sc config lamp start= auto",
    ],
  },
});
