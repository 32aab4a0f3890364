/** One thing that a reader can choose. */
export interface Setting<Value> {
  /** Under which it is kept. */
  readonly key: string;
  /** What it is until the reader chooses. */
  readonly standard: Value;
  /** Whether what was found in the store is a value of it: an older version, or a newer one, may have written it. */
  isValue(found: unknown): found is Value;
}

/** A setting that is one of a few words. */
export interface Choice<Value extends string> extends Setting<Value> {
  readonly values: readonly Value[];
}

/** Several settings by the names that the code knows them by. */
export type Settings<Values> = { readonly [Name in keyof Values]: Setting<Values[Name]> };

/** The values of `Settings`. */
export type ValuesOf<Group> = { [Name in keyof Group]: Group[Name] extends Setting<infer Value> ? Value : never };

export function choice<const Value extends string>(
  key: string,
  values: readonly Value[],
  standard: NoInfer<Value>,
): Choice<Value> {
  return { key, values, standard, isValue: (found): found is Value => values.some((value) => value === found) };
}

export function toggle(key: string, standard: boolean): Setting<boolean> {
  return { key, standard, isValue: (found): found is boolean => typeof found === 'boolean' };
}
