/** Adds a remark to a list kept as JSON text, once. */
export function addFlag(flags: string, flag: string): string {
  const list: string[] = JSON.parse(flags);
  return list.includes(flag) ? flags : JSON.stringify([...list, flag]);
}
