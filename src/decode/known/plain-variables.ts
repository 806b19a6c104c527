/** Settings of an environment that say how programs run. */
const PLAIN =
  /^(?:PATH|HOME|SHELL|USER|LANG|LC_\w+|TZ|TERM|EDITOR|PAGER|NODE_(?:ENV|OPTIONS|PATH|EXTRA_CA_CERTS)|LD_(?:PRELOAD|LIBRARY_PATH)|DYLD_\w+|PYTHON(?:PATH|STARTUP)|BASH_ENV|ENV|PROMPT_COMMAND)$/i;

export function isPlainVariable(name: string): boolean {
  return PLAIN.test(name);
}
