// E-mail addresses in a cell that may hold several, with names around them.
import { distinct } from '../../core/base/lists.ts';
import { isNothing } from './nothing.ts';

const address = /^[^\s@<>"(),;:]+@[^\s@<>"(),;:]+\.[^\s@<>"(),;:]{2,}$/;
/** A single address in plain letters, the usual case, which needs no taking apart. */
const plainAddress = /^[\w.+-]+@[\w.-]+\.[a-z]{2,}$/i;
const LONGEST_TEXT = 1000;
/** No address is longer. */
const LONGEST_ADDRESS = 254;
const separators = /[;:,、，；،|<>[\]\s"()]+/;

/** Whether the whole text is one address, of at most 254 letters. */
export const isEmail = (text: string): boolean => text.length <= LONGEST_ADDRESS && address.test(text);

/** Two addresses with a slash between them; one alone may have a slash in it. */
const apart = (part: string): readonly string[] => (/@.*@/.test(part) ? part.split(/[/&+]/) : [part]);

/** The addresses in a text as written, each once, and whether it says something that is no address. */
export function emailsOf(text: string): { readonly emails: readonly string[]; readonly isUnclear: boolean } {
  if (text.length <= LONGEST_ADDRESS && plainAddress.test(text)) return { emails: [text], isUnclear: false };
  const clean = text
    .slice(0, LONGEST_TEXT)
    .normalize('NFKC')
    .replace(/mailto:/gi, '');
  const parts = clean.split(separators).flatMap(apart);
  const emails = distinct(parts.map((part) => part.replace(/^['’]|['’.]+$/g, '')).filter(isEmail));
  return { emails, isUnclear: emails.length === 0 && clean.trim() !== '' && !isNothing(clean.trim()) };
}

const addresses = /[^\s@<>"(),;:/、；，]+@[^\s@<>"(),;:/、；，]+[\s>)]*[,;:/、；，]?/g;

/** What a text says besides its addresses. */
export const besideEmails = (text: string): string =>
  text.includes('@')
    ? text
        .slice(0, LONGEST_TEXT)
        .replace(addresses, ' ')
        .replace(/^[\s,;/、]+|[\s,;/、]+$/g, '')
    : text;
