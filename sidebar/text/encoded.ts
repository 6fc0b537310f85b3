// Text of cells as a part of an address.

/** Percent-encoded; half of a character, which no address can hold, becomes the sign of a lost one. */
export const encoded = (text: string): string => encodeURIComponent(text.replace(/\p{Cs}/gu, '\uFFFD'));
