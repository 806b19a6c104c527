import { defineCommand } from "../define-command.ts";
import { sample } from "../define-rule.ts";

/** `user%pass`, with or without a domain before the user. */
const AFTER_PERCENT = /^[^%\s]{1,128}%(?<secret>[^\s]{3,256})$/;
/** `domain/user:pass@host`, as impacket's scripts read it. */
const TARGET = /^(?:[\w.-]{1,64}\/)?[\w.$-]{1,64}:(?<secret>[^\s]{3,256})@[\w.-]{1,255}$/;

export default defineCommand({
  id: "remote-login-password",
  title:
    "Password given to a program that logs in to another machine: sshpass, xfreerdp, smbclient, evil-winrm and others",
  commands: [
    { programs: ["sshpass"], places: [{ flags: ["-p"] }, { glued: ["-p"] }] },
    { programs: ["plink", "pscp", "psftp"], places: [{ flags: ["-pw"] }] },
    { programs: ["xfreerdp", "xfreerdp3", "wlfreerdp"], places: [{ flags: ["/p", "/password", "/gp"] }] },
    { programs: ["rdesktop", "evil-winrm", "bloodhound-python", "kerbrute"], places: [{ flags: ["-p"] }] },
    {
      programs: ["crackmapexec", "netexec", "nxc", "cme"],
      places: [{ flags: ["-p", "--password", "-H"] }],
    },
    {
      programs: ["smbclient", "rpcclient", "smbget", "smbmap", "winexe", "wmic", "net rpc", "net ads", "net rap"],
      places: [{ flags: ["-U", "--user"], part: AFTER_PERCENT }, { flags: ["--password"] }],
    },
    {
      programs: [
        "psexec.py",
        "wmiexec.py",
        "smbexec.py",
        "secretsdump.py",
        "atexec.py",
        "getuserspns.py",
        "mssqlclient.py",
        "smbclient.py",
        "impacket-psexec",
        "impacket-wmiexec",
        "impacket-smbexec",
        "impacket-secretsdump",
        "impacket-mssqlclient",
      ],
      places: [{ anyWord: true, part: TARGET }],
    },
    { programs: ["x11vnc"], places: [{ flags: ["-passwd"] }] },
    {
      programs: ["ldapsearch", "ldapmodify", "ldapadd", "ldapdelete", "ldappasswd", "ldapwhoami", "ldapcompare"],
      places: [{ flags: ["-w", "-s"] }, { glued: ["-w"] }],
    },
  ],
  examples: {
    hides: [
      sample("sshpass -p ", "n1ght-w4tch", " ssh harbor"),
      sample("sshpass -p'", "night watch 7", "' scp a harbor:"),
      sample("xfreerdp /u:harbor /p:", "n1ght-w4tch", " /v:quay.test"),
      sample("smbclient //quay/logs -U 'HARBOR/deploy%", "n1ght-w4tch", "'"),
      sample("impacket-psexec HARBOR/deploy:", "n1ght-w4tch", "@10.0.0.7"),
      sample("ldapsearch -x -D cn=admin,dc=harbor -w ", "swordfish", " -b dc=harbor"),
      sample("nxc smb 10.0.0.0/24 -u deploy -p '", "N1ght!w4tch", "'"),
    ],
    keeps: [
      "sshpass -p $PASS ssh harbor",
      "sshpass -e ssh harbor",
      "sshpass -f /run/secrets/ssh ssh harbor",
      "xfreerdp /u:harbor /v:quay.test /port:3389",
      "smbclient //quay/logs -U deploy%$PASS",
      "ldapsearch -x -W -D cn=admin,dc=harbor",
      "impacket-psexec domain/user:<password>@host",
      "evil-winrm -i 10.0.0.7 -u deploy -p {password}",
    ],
  },
});
