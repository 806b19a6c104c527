/** Names of fields whose text is a secret in a configuration, whatever it looks like: a person may have chosen it. */
const SECRET_NAME =
  /(?:token|password|passwd|passphrase|passcode|secret|credentials?|authorization|cookie|bearer|(?:api|access|private|secret|signing|encryption|auth|account|service|license|master|webhook|client|hmac|jwt|admin)[-_]?key)s?$/i;
const PUBLIC_NAME = /public|publishable/i;

/** Settings of an environment that say how programs run: evidence, and secrets only where they look like one. */
const PLAIN_VARIABLE =
  /^(?:PATH|HOME|SHELL|USER|LANG|LC_\w+|TZ|TERM|EDITOR|PAGER|NODE_(?:ENV|OPTIONS|PATH|EXTRA_CA_CERTS)|LD_(?:PRELOAD|LIBRARY_PATH)|DYLD_\w+|PYTHON(?:PATH|STARTUP)|BASH_ENV|ENV|PROMPT_COMMAND|(?:HTTPS?|ALL|NO)_PROXY)$/i;
const PLAIN_HEADER = /^(?:accept(?:-\w+)?|content-type|user-agent|host|origin|referer)$/i;

/** Whether what stands at a place of a configuration is a secret by the names that lead there. */
export function isSecretPlace(path: readonly (string | number)[]): boolean {
  const names = path.filter((step) => typeof step === "string");
  const name = names.at(-1) ?? "";
  const within = names.at(-2) ?? "";
  if (SECRET_NAME.test(name) && !PUBLIC_NAME.test(name)) return true;
  if (within === "env" || (within === "vars" && names.at(-3) === "env")) return !PLAIN_VARIABLE.test(name);
  return /headers$/i.test(within) && !PLAIN_HEADER.test(name);
}
