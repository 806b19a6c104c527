/** Ways to the gateway that end at the operator's own machine, or at OpenClaw itself. */
const INTERNAL =
  /^(?:|webchat|control-?ui|cli|tui|terminal|local|internal|gateway|gateway-client|api|http|heartbeat|cron|automation|hook|system|main|unknown|none|last|exec|subagent|node)$/i;

const CHATS =
  /^(?:telegram|discord|slack|whatsapp|signal|imessage|bluebubbles|msteams|mattermost|matrix|feishu|lark|googlechat|irc|nostr|zalo|zalouser|line|sms|twitch|synology-chat|nextcloud-talk|tlon|qqbot|wechat|weixin|voice-call|email|gmail)$/i;

/** The chat channel that a session's answers go to; undefined where they stay with the operator. */
export function chatChannel(session: {
  readonly channel: string | null;
  readonly key: string | null;
}): string | undefined {
  if (session.channel !== null && !INTERNAL.test(session.channel)) return session.channel;
  // `agent:<id>:telegram:direct:…`; the third part may also be a name that somebody chose.
  const part = session.key?.split(":")[2] ?? "";
  return CHATS.test(part) ? part : undefined;
}
