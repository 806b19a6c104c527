import { mark } from "../marks.ts";
import type { Rand } from "../rand.ts";
import { type Family, readRows } from "./family.ts";

const sixtyFour = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

function writeDiscordBot(rand: Rand): string {
  const snowflake = `1${rand.chars("0123456789", 18)}`;
  return mark(
    `${Buffer.from(snowflake).toString("base64url")}.G${rand.chars(sixtyFour, 5)}.${rand.chars(sixtyFour, 38)}`,
  );
}

/** Payments, chat, mail, shops. */
export const BUSINESS: readonly Family[] = [
  { name: "discord-bot-token", kind: "token", label: "discord token|discord bot token", write: writeDiscordBot },
  ...readRows("token", [
    ["slack-bot-token", "slack bot token|slack token", "xoxb-{d:12}-{d:13}-{A:24}"],
    ["slack-user-token", "slack user token", "xoxp-{d:12}-{d:12}-{d:13}-{h:32}"],
    ["slack-app-token", "slack app token", "xapp-1-A0{U:9}-{d:13}-{h:64}"],
    ["slack-refresh-token", "slack refresh token", "xoxe-1-{b:146}"],
    ["stripe-live-key", "stripe secret key|stripe api key|stripe key", "sk_live_51{A:97}"],
    ["stripe-short-live-key", "stripe secret key", "sk_live_{A:24}"],
    ["stripe-test-key", "stripe secret key|stripe test key", "sk_test_51{A:97}"],
    ["stripe-restricted-key", "stripe restricted key", "rk_live_51{A:97}"],
    ["stripe-webhook-secret", "stripe webhook secret|webhook signing secret", "whsec_{A:32}"],
    ["sendgrid-key", "sendgrid api key", "SG.{w:22}.{w:43}"],
    ["mailgun-key", "mailgun api key", "key-{h:32}"],
    ["mailchimp-key", "mailchimp api key", "{h:32}-us{d:2}"],
    ["twilio-api-key", "twilio api key", "SK{h:32}"],
    ["resend-key", "resend api key", "re_{A:8}_{A:24}"],
    ["brevo-key", "brevo api key|sendinblue api key", "xkeysib-{h:64}-{A:16}"],
    ["telegram-bot-token", "telegram bot token|tg bot token|bot token", "{d:10}:AA{w:33}"],
    ["shopify-access-token", "shopify access token", "shpat_{h:32}"],
    ["shopify-shared-secret", "shopify api secret", "shpss_{h:32}"],
    ["square-access-token", "square access token", "EAAAl{w:59}"],
    ["square-oauth-secret", "square application secret", "sq0csp-{w:43}"],
    ["plaid-access-token", "plaid access token", "access-production-{uuid}"],
    ["hubspot-private-app", "hubspot access token", "pat-na1-{uuid}"],
    ["facebook-token", "facebook access token|meta access token|whatsapp token", "EAA{A:170-190}ZD"],
    ["twitter-bearer", "twitter bearer token|x bearer token", "AAAAAAAAAAAAAAAAAAAAA{A:28}%3D{A:50}"],
    ["dropbox-token", "dropbox access token", "sl.B{w:134}"],
    ["typeform-pat", "typeform token", "tfp_{A:44}_{A:14}"],
    ["razorpay-key", "razorpay key id", "rzp_live_{A:14}"],
    ["flutterwave-key", "flutterwave secret key", "FLWSECK-{h:32}-X"],
    ["lob-key", "lob api key", "live_{h:35}"],
    ["easypost-key", "easypost api key", "EZAK{A:54}"],
    ["mapbox-secret", "mapbox secret token", "sk.eyJ1Ijoi{A:80-90}.{w:22}"],
  ]),
  ...readRows("url", [
    ["slack-webhook", "slack webhook url|alert webhook", "https://hooks.slack.com/services/T0{U:9}/B0{U:9}/<{A:24}>"],
    ["discord-webhook", "discord webhook url|webhook url", "https://discord.com/api/webhooks/1{d:18}/<{w:68}>"],
    [
      "teams-webhook",
      "teams webhook url",
      "https://harbor.webhook.office.com/webhookb2/{uuid}@{uuid}/IncomingWebhook/<{h:32}>/{uuid}",
    ],
    ["telegram-api-url", "telegram url|notify url", "https://api.telegram.org/bot<{d:10}:AA{w:33}>/sendMessage"],
  ]),
];
