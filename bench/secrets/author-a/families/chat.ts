import { opaque, token, url } from "../family.ts";
import { fill } from "../fill.ts";

export const CHAT = [
  token("slack-bot-token", "SLACK_BOT_TOKEN SLACK_TOKEN", "xoxb-{12d}-{13d}-{24w}"),
  token("slack-user-token", "SLACK_USER_TOKEN", "xoxp-{12d}-{12d}-{13d}-{32h}"),
  token("slack-app-token", "SLACK_APP_TOKEN", "xapp-1-A{10A}-{13d}-{64h}"),
  token("slack-refresh-token", "SLACK_REFRESH_TOKEN", "xoxe-1-{146w}"),
  token("slack-rotated-token", "SLACK_ACCESS_TOKEN", "xoxe.xoxp-1-{166w}"),
  token("slack-browser-token", "SLACK_MCP_XOXC_TOKEN", "xoxc-{12d}-{12d}-{13d}-{64h}"),
  opaque("slack-signing-secret", "SLACK_SIGNING_SECRET", "{32h}"),
  url("slack-webhook", "SLACK_WEBHOOK_URL", "T{10A}/B{10A}/{24w}", "https://hooks.slack.com/services/{value}"),
  token("discord-bot-token", "DISCORD_TOKEN DISCORD_BOT_TOKEN", (random) => {
    const id = fill("1{17d}", random);
    return `${Buffer.from(id).toString("base64url")}.${fill("{6u}.{38u}", random)}`;
  }),
  url("discord-webhook", "DISCORD_WEBHOOK_URL", "{68u}", "https://discord.com/api/webhooks/{18d}/{value}"),
  opaque("discord-client-secret", "DISCORD_CLIENT_SECRET", "{32u}"),
  token("telegram-bot-token", "TELEGRAM_BOT_TOKEN TELEGRAM_TOKEN TG_BOT_TOKEN", "{10d}:AA{33u}"),
  url("telegram-bot-url", "TELEGRAM_API_URL", "{9d}:AA{33u}", "https://api.telegram.org/bot{value}/sendMessage"),
  url(
    "teams-webhook",
    "TEAMS_WEBHOOK_URL",
    "{32h}/{uuid}",
    "https://harborline.webhook.office.com/webhookb2/{uuid}@{uuid}/IncomingWebhook/{value}",
  ),
  url(
    "feishu-webhook",
    "FEISHU_WEBHOOK LARK_WEBHOOK",
    "{uuid}",
    "https://open.feishu.cn/open-apis/bot/v2/hook/{value}",
  ),
  url("dingtalk-webhook", "DINGTALK_WEBHOOK", "{64h}", "https://oapi.dingtalk.com/robot/send?access_token={value}"),
  opaque("wechat-app-secret", "WECHAT_APP_SECRET WX_APPSECRET", "{32h}"),
  opaque("line-channel-token", "LINE_CHANNEL_ACCESS_TOKEN", "{170b}="),
  token("matrix-access-token", "MATRIX_ACCESS_TOKEN", "syt_{16w}_{20w}_{6w}"),
  opaque("mattermost-token", "MATTERMOST_TOKEN MM_TOKEN", "{26a}"),
  opaque("twitch-oauth", "TWITCH_OAUTH_TOKEN", "oauth:{30a}"),
  token("hubspot-token", "HUBSPOT_ACCESS_TOKEN HUBSPOT_TOKEN", "pat-na1-{uuid}"),
  opaque("intercom-token", "INTERCOM_TOKEN", "dG9rOj{54w}="),
  opaque("zendesk-token", "ZENDESK_API_TOKEN", "{40w}"),
  token("notion-token", "NOTION_TOKEN NOTION_API_KEY", "ntn_{46w}"),
  token("notion-legacy-token", "NOTION_TOKEN NOTION_API_KEY", "secret_{43w}"),
  token("linear-key", "LINEAR_API_KEY", "lin_api_{40w}"),
  token("airtable-pat", "AIRTABLE_API_KEY AIRTABLE_TOKEN", "pat{14w}.{64h}"),
  token("asana-pat", "ASANA_TOKEN ASANA_ACCESS_TOKEN", "2/{16d}/{16d}:{32h}"),
  token("figma-token", "FIGMA_TOKEN FIGMA_API_KEY", "figd_{40u}"),
  token("facebook-token", "FB_ACCESS_TOKEN WHATSAPP_TOKEN META_ACCESS_TOKEN", "EAA{2w}B{170w}ZD"),
  token("twitter-bearer", "TWITTER_BEARER_TOKEN X_BEARER_TOKEN", "AAAAAAAAAAAAAAAAAAAAA{8w}AAAAAAA{20w}%3D{50w}"),
  opaque("twitter-api-secret", "TWITTER_API_SECRET TWITTER_CONSUMER_SECRET", "{50w}"),
  token("dropbox-token", "DROPBOX_ACCESS_TOKEN DROPBOX_TOKEN", "sl.u.{130u}"),
  opaque("spotify-secret", "SPOTIFY_CLIENT_SECRET SPOTIPY_CLIENT_SECRET", "{32h}"),
];
