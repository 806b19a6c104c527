/**
 * Tokens against forged requests are drawn anew for each page and open nothing by themselves. They are hidden like any
 * token, and reported with low confidence.
 */
const FORGERY = /csrf|xsrf|["'\s]_token["'\s]|authenticity_token|requestverificationtoken/i;

export function isAgainstForgery(match: RegExpExecArray | undefined): boolean {
  if (!match) return false;
  return FORGERY.test(match.input.slice(Math.max(0, match.index - 24), match.index + Math.min(match[0].length, 64)));
}
