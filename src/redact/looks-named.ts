/** A name: `settings_of_the_harbor`, `rotation-runbook`. Letters drawn at random do not keep to one case without digits. */
export function looksNamed(body: string): boolean {
  return /^(?:[a-z]+(?:[-_.][a-z]+)*|[A-Z]+(?:[-_.][A-Z]+)*)[-_.]?$/.test(body);
}
