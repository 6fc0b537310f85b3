// Enumerations: values compared by identity, as Google's are.

export interface EnumValue<K extends string = string> {
  toString(): K;
  toJSON(): K;
}

/** An object with one frozen value for each name. */
export function enumeration<K extends string>(...names: K[]): { readonly [N in K]: EnumValue<N> } {
  const values = names.map((name) => [name, Object.freeze({ toString: () => name, toJSON: () => name })] as const);
  return Object.fromEntries(values) as unknown as { readonly [N in K]: EnumValue<N> };
}
