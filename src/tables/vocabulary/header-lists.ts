// The form of the header lists: what each column may be called, the names of a list in one text.

/** By key; names are separated by | or a line break. A missing name is one word to add. */
export type HeaderLists = Readonly<Partial<Record<string, string>>>;
