/** Letters drawn at random have digits among them and a stretch without separators; names have neither. */
export function looksDrawn(body: string): boolean {
  const digits = body.length - body.replace(/[0-9]/g, "").length;
  return /[A-Za-z0-9]{12}/.test(body) && digits >= Math.max(2, Math.min(4, body.length / 12));
}

/** A name: `settings_of_the_harbor`, `rotation-runbook`. Letters drawn at random do not keep to one case without digits. */
export function looksNamed(body: string): boolean {
  return /^(?:[a-z]+(?:[-_.][a-z]+)*|[A-Z]+(?:[-_.][A-Z]+)*)[-_.]?$/.test(body);
}
