// Enumerations: values compared by identity, as Google's are.

class EnumValue<K extends string = string> {
  readonly #name: K;

  constructor(name: K) {
    this.#name = name;
  }
  toString(): K {
    return this.#name;
  }
}

/** An object with one value for each name. */
export function enumeration<K extends string>(...names: K[]): { readonly [N in K]: EnumValue<N> } {
  return Object.fromEntries(names.map((name) => [name, new EnumValue(name)])) as unknown as {
    readonly [N in K]: EnumValue<N>;
  };
}
