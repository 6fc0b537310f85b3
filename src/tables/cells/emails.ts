// E-mail addresses in a cell that may hold several, with names around them.
import { normalWord } from '../../core/base/bilingual.ts';

const address = /^[^\s@<>"(),;:]+@[^\s@<>"(),;:]+\.[^\s@<>"(),;:]{2,}$/;
/** A single address in plain letters, the usual case, which needs no taking apart. */
const plainAddress = /^[\w.+-]+@[\w.-]+\.[a-z]{2,}$/i;
const separators = /:::|[;,、，；<>\s"()]+/;
const nothing = /^(?:[-–—/*]*|なし|無し|無|不明|none|n\/?a|null|unknown)$/i;

export const isEmail = (text: string): boolean => address.test(text);

/** The addresses in a text as written, and whether it says something that is no address. */
export function emailsOf(text: string): { readonly emails: readonly string[]; readonly isUnclear: boolean } {
  if (plainAddress.test(text)) return { emails: [text], isUnclear: false };
  const clean = text.normalize('NFKC').replace(/mailto:/gi, '');
  const emails = clean.split(separators).filter(isEmail);
  const known = new Set<string>();
  const distinct = emails.filter((email) => !known.has(normalWord(email)) && known.add(normalWord(email)));
  return { emails: distinct, isUnclear: distinct.length === 0 && !nothing.test(clean.trim()) };
}
