import type { Service } from "./integrate.ts";

/**
 * A unit for the user's own service manager. Only what works without privileges: options that change capabilities
 * (CapabilityBoundingSet, PrivateDevices, ProtectKernelModules, ProtectClock) make a user unit fail with 218/CAPABILITIES,
 * and IPAddressDeny needs a privileged manager.
 */
export function systemdUnit({ command, environment, folder }: Service): string {
  const [node, ...words] = command;
  // A copy of a database is made where only we can look, not in a folder that all users share.
  const variables = Object.entries({ ...environment, TMPDIR: folder });
  return `# Written by incident integrate systemd. Its place: ~/.config/systemd/user/openclaw-incident.service
[Unit]
Description=openclaw-incident: reads the evidence of an OpenClaw gateway as it appears
Documentation=man:systemd.exec(5)

[Service]
ExecStart=${[quoted(node), ...words.map(argument)].join(" ")}
${variables.map(([name, value]) => `Environment=${quoted(`${name}=${value}`)}`).join("\n")}
WorkingDirectory=/
Restart=on-failure
RestartSec=30
# Interrupted is a good end.
SuccessExitStatus=130 143
# Refused, or the store does not verify: starting again mends neither.
RestartPreventExitStatus=4 5
UMask=0077

# It must not get in the gateway's way.
Nice=10
IOSchedulingClass=idle
CPUQuota=50%
MemoryMax=1G

# The evidence is read, never written. These need user namespaces: where the kernel refuses them systemd leaves them out,
# and some versions apply them to a user's services only with PrivateUsers=yes, which you may add where it works.
ProtectSystem=strict
ProtectHome=read-only
ReadWritePaths=${quoted(folder)}
# The gateway logs lie in /tmp/openclaw: a private /tmp would hide them.
PrivateTmp=no
ProtectKernelTunables=yes
ProtectControlGroups=yes

# No network: nothing is sent anywhere.
RestrictAddressFamilies=AF_UNIX
NoNewPrivileges=yes
RestrictNamespaces=yes
RestrictRealtime=yes
RestrictSUIDSGID=yes
LockPersonality=yes
SystemCallArchitectures=native
SystemCallFilter=@system-service
SystemCallFilter=~@privileged
SystemCallErrorNumber=EPERM
# No MemoryDenyWriteExecute: V8 compiles JavaScript to machine code while it runs.

[Install]
WantedBy=default.target
`;
}

/** A word in which systemd expands nothing: specifiers begin with %, escapes with a backslash. */
function quoted(text: string): string {
  const escaped = text.replaceAll("%", "%%");
  if (/^[\w@%+=:,./-]+$/.test(escaped)) return escaped;
  return `"${escaped.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;
}

/** In arguments, but not in the program's own path, $ begins a variable. */
function argument(text: string): string {
  return quoted(text.replaceAll("$", "$$$$"));
}
