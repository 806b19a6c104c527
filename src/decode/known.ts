/** A value whose undefined entries are left out: exact optional properties do not take undefined. */
export type Known<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** Leaves out what the record did not say. */
export function known<T extends object>(fields: T): Known<T> {
  const said: Record<string, unknown> = {};
  const all = fields as Readonly<Record<string, unknown>>;
  for (const name of Object.keys(fields)) if (all[name] !== undefined) said[name] = all[name];
  return said as Known<T>;
}
