import { listCarriers } from "../carrier.ts";
import { drawHost, drawUser } from "../surroundings.ts";

/** People writing to an agent, and the agent answering. */
export const PROSE = listCarriers("core", {
  "chat-english": [
    "topm",
    (p) =>
      p.random.pick([
        `hey, the ${p.name("plain")} is ${p.shown} - please add it to the server and restart`,
        `use this ${p.name("plain")}: ${p.shown}`,
        `here you go, ${p.name("plain")} = ${p.shown}\nlet me know if it works`,
        `I changed the ${p.name("plain")} to ${p.shown}, the old one is dead`,
      ]),
  ],
  "chat-english-bare": ["t", (p) => p.random.pick([`${p.shown}`, `ok try with ${p.shown}`, `this one? ${p.shown}`])],
  "chat-german": [
    "top",
    (p) =>
      p.random.pick([
        `Das ${p.name("plain")} lautet ${p.shown}, bitte eintragen.`,
        `Passwort: ${p.shown}\nBenutzer: ${drawUser(p.random)}`,
        `Zugang zum Server: ${drawUser(p.random)} / Kennwort ${p.shown}`,
      ]),
  ],
  "chat-french": [
    "p",
    (p) => p.random.pick([`Le mot de passe est ${p.shown}, merci de le changer.`, `mot de passe : ${p.shown}`]),
  ],
  "chat-spanish": [
    "p",
    (p) => p.random.pick([`La contraseña es ${p.shown}, cámbiala luego.`, `usuario: crane\nclave: ${p.shown}`]),
  ],
  "chat-portuguese": ["p", (p) => `A senha do servidor é ${p.shown} (usuário ${drawUser(p.random)}).`],
  "chat-italian": ["p", (p) => `La password di ${drawUser(p.random)} è: ${p.shown}`],
  "chat-russian": [
    "p",
    (p) => p.random.pick([`Пароль от базы: ${p.shown}`, `логин ${drawUser(p.random)}, пароль ${p.shown}`]),
  ],
  "chat-chinese": [
    "top",
    (p) => p.random.pick([`服务器密码是 ${p.shown} ,别忘了改`, `密码：${p.shown}`, `密钥: ${p.shown}`]),
  ],
  "chat-japanese": ["p", (p) => `パスワードは ${p.shown} です。よろしくお願いします。`],
  "chat-turkish": ["p", (p) => `Sunucu şifresi: ${p.shown}`],
  "chat-polish": ["p", (p) => `Hasło do bazy to ${p.shown}, login ${drawUser(p.random)}.`],
  "chat-korean": ["p", (p) => `비밀번호: ${p.shown}`],
  "chat-dutch": ["p", (p) => `Het wachtwoord is: ${p.shown}`],
  "mail-with-login": [
    "p",
    (p) =>
      `Subject: Your new account\n\nHi Jonas,\n\nLogin: ${drawUser(p.random)}\nPassword: ${p.shown}\nURL: https://${drawHost(p.random)}/\n\nRegards\nIT`,
  ],
  "slash-separated-login": ["p", (p) => `admin panel login: ${drawUser(p.random)} / pw: ${p.shown}`],
  "markdown-list": [
    "top",
    (p) => `- Host: \`${drawHost(p.random)}\`\n- **${p.name("title")}**: \`${p.shown}\`\n- Port: 443`,
  ],
  "todo-note": ["top", (p) => `TODO rotate ${p.name("plain")} (currently "${p.shown}")`],
  "agent-summary": [
    "top",
    (p) =>
      `I found the configuration. The ${p.name("title")} is set to \`${p.shown}\` and the service listens on 8080.`,
  ],
  "router-sticker": ["p", (p) => `SSID: Harbor-5G\nWPA2 Key: ${p.shown}\nAdmin: http://192.168.1.1`],
});
