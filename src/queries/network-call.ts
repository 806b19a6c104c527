/** Programs whose arguments leave the machine, or tell it what to send. */
const PROGRAMS = new Set(
  (
    "curl wget http https httpie xh aria2c nc ncat netcat socat telnet ssh scp sftp rsync ftp lftp tftp ssh-copy-id " +
    "mail mailx sendmail msmtp mutt swaks nslookup dig host drill ping aws gcloud gsutil az doctl flyctl vercel netlify heroku " +
    "gh glab rclone s3cmd azcopy restic twine ngrok cloudflared telegram-send slack-cli webhook"
  ).split(" "),
);

/** Programs that talk to the network with some of their commands. */
const WITH_COMMAND = new Map([
  ["git", /^(?:push|fetch|pull|clone|ls-remote|remote|submodule|send-email)$/],
  ["npm", /^(?:publish|login|adduser|install|i|ci|view|token)$/],
  ["pnpm", /^(?:publish|login|install|add)$/],
  ["yarn", /^(?:publish|login|install|add|npm)$/],
  ["pip", /^(?:install|download)$/],
  ["docker", /^(?:login|push|pull)$/],
  ["podman", /^(?:login|push|pull)$/],
  ["cargo", /^(?:publish|login)$/],
  ["gem", /^(?:push|signin)$/],
  ["openssl", /^s_client$/],
  ["openclaw", /^(?:message|send)$/],
]);

/** Programs that run what stands in their arguments, which is searched for addresses. */
const INTERPRETERS = /^(?:python[\d.]*|node|ruby|perl|php|deno|bun|lua|pwsh|powershell)$/;

/** What may stand before the program that is run. */
const WRAPPERS = new Set(
  "sudo doas env timeout nohup nice ionice stdbuf xargs time exec command builtin then do else if while until setsid watch ! eval".split(
    " ",
  ),
);
const SHELL_FLAG = /^-[a-z]*c$/;
/** Flags of `sudo`, `xargs` and the like after which comes a word that is no program. */
const WRAPPER_VALUE = /^-[ugpCDhRTUIiEkaLPsd]$/;
const TAKES_VALUE = /^(?:-C|-c|--git-dir|--work-tree|--prefix|--context|--config)$/;
const TOKEN = /"|'|`|\$\(|\{\}|[;|&(){}\n]|[^\s;|&(){}"'`]+/g;
const BREAK = /^(?:`|\$\(|[;|&(){}\n])$/;
const LONGEST = 65_536;

/** The program of a command line that talks to the network; undefined for none. Read loosely: what hides in quotes counts. */
export function networkProgram(command: string): string | undefined {
  const text = command.slice(0, LONGEST);
  if (/\/dev\/(?:tcp|udp)\//.test(text)) return "/dev/tcp";
  const hasAddress = /\b(?:https?|wss?|ftp):\/\//.test(text);
  for (const words of segmentsOf(text)) {
    const [first = "", ...rest] = withoutWrappers(words);
    const program = first.slice(first.lastIndexOf("/") + 1).toLowerCase();
    if (PROGRAMS.has(program) || (INTERPRETERS.test(program) && hasAddress)) return program;
    const verb = rest.find((word, index) => !word.startsWith("-") && !TAKES_VALUE.test(rest[index - 1] ?? ""));
    if (verb !== undefined && WITH_COMMAND.get(program)?.test(verb)) return `${program} ${verb}`;
  }
  return undefined;
}

/** The words of each simple command, those in the text that a shell is given to run too. */
function segmentsOf(text: string): string[][] {
  const segments: string[][] = [];
  let words: string[] = [];
  const end = (): void => {
    if (words.length > 0) segments.push(words);
    words = [];
  };
  for (const [token] of text.matchAll(TOKEN)) {
    if (BREAK.test(token)) end();
    else if (token !== '"' && token !== "'") words.push(token);
    else if (SHELL_FLAG.test(words.at(-1) ?? "") || words.at(-1) === "eval") end();
  }
  end();
  return segments;
}

/** Drops `sudo -n`, `timeout 5`, `LAMP=lit` and the like from the beginning. */
function withoutWrappers(words: readonly string[]): readonly string[] {
  let isWrapped = false;
  const from = words.findIndex((word, index) => {
    const isWrapper = WRAPPERS.has(word.slice(word.lastIndexOf("/") + 1));
    if (isWrapper) isWrapped = true;
    const isOfWrapper = isWrapped && (/^(?:-|\d)/.test(word) || WRAPPER_VALUE.test(words[index - 1] ?? ""));
    return !isWrapper && !isOfWrapper && !/^[A-Za-z_]\w*=/.test(word);
  });
  return from === -1 ? [] : words.slice(from);
}

/** Tools that carry their arguments away. */
const TOOLS =
  /^(?:web_?fetch|web_?search|browser|message|nodes?|http_?request|fetch|canvas|tts|image_?generate|.*_send|send_.*)$/i;

/** Whether a tool that runs no command talks to somebody outside with its arguments. `toChat` says which sessions are chats. */
export function isNetworkTool(tool: string, args: string | null, toChat: (sessionKey: string) => boolean): boolean {
  if (/^sessions_send$/i.test(tool)) {
    const [, key] = /"sessionKey"\s*:\s*"([^"]{1,300})"/.exec(args ?? "") ?? [];
    return key !== undefined && toChat(key);
  }
  return TOOLS.test(tool);
}
