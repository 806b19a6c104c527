/** Whether letters at the start of a line or text may be the rest of a value: no word of a sentence, no name of the next. */
export function mayGoOn(run: string, { isWhole }: { readonly isWhole: boolean }): boolean {
  if (run.length < 2 || run.startsWith("--") || !/[A-Za-z0-9]{2}/.test(run.slice(0, 64))) return false;
  if (/^[#;]?[A-Za-z_][\w.-]*(?:=[^=]|:|=$)/.test(run.slice(0, 64)) && !/[+/=]$/.test(run)) return false;
  if (/^\d{1,6}$|^0x[0-9a-fA-F]{1,16}:?$|[a-z0-9]:$/.test(run)) return false;
  if (isWhole && HEADING.test(run)) return false;
  return isWhole ? !/^[A-Za-z][a-z]{0,10}[.,;:!?)]?$/.test(run) : /[0-9]|[a-z][A-Z]|[A-Z]{2}[a-z]/.test(run);
}

/** Of a manual page. */
const HEADING = /^(?:NAME|SYNOPSIS|DESCRIPTION|OPTIONS|EXAMPLES?|FILES|AUTHORS?|BUGS|NOTES|COPYRIGHT)$/;
