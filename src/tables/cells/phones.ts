// Phone numbers in a cell that may hold several, with labels, extensions and fax numbers.
import { normalWord } from '../../core/base/bilingual.ts';

const LONGEST_TEXT = 1000;
/** A shorter run of digits is no number of its own. */
const FEWEST_DIGITS = 7;
const FEWEST_APART = 9;

const separators = /:::|[;；\n\r、|｜]/;
const label =
  '(?:tel(?:ephone)?|phone|mobile|mob|cell|fax|work|home|office|main|direct|whatsapp|直通|代表|会社|自宅|電話番号|電話|携帯電話|携帯|ファックス|ファクス|telefon|tél|téléphone|handy|móvil|тел|факс|[tmfwho])';
const labelAtStart = new RegExp(`^[^\\d+]*?${label}\\.?[)）\\]]?\\s*[:：.]?\\s*(?=[+(（\\d])`, 'i');
const beforeLabel = new RegExp(`[\\s/／,，・]+(?=[(（]?${label}\\.?[)）]?\\s*[:：.]?\\s*[+(（\\d])`, 'i');
const fax =
  /^[\s(（[]*(?:fax|f\s*[:：.]|ファックス|ファクス|telefax|факс)|[(（](?:fax|ファックス|ファクス)[)）]\s*$/i;

const digitsIn = (text: string): number => text.replace(/\D/g, '').length;

/** Parts a text where each part is a number of its own. */
function parted(text: string, separator: RegExp, fewest: number): readonly string[] {
  const parts = text.split(separator);
  return parts.length > 1 && parts.every((part) => digitsIn(part) >= fewest) ? parts : [text];
}

const plainPhone = /^\+?[\d-]{7,20}$/;

/** Phone numbers in a cell, as written but for their labels, each once; fax numbers are none. */
export function phonesOf(text: string): readonly string[] {
  if (plainPhone.test(text)) return [text];
  const numbers = text
    .slice(0, LONGEST_TEXT)
    .split(separators)
    .flatMap((part) => part.split(beforeLabel))
    .filter((part) => !fax.test(part.normalize('NFKC')))
    .flatMap((part) => parted(part, /\s*[/／,，]\s*/, FEWEST_DIGITS))
    .flatMap((part) => parted(part.trim(), /\s+/, FEWEST_APART))
    .map((part) => part.trim().replace(labelAtStart, ''))
    .filter((part) => /\d/.test(part));
  return [...new Set(numbers)];
}

const countryCode = /^(?:\+|00)(?:1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|\d{3})/;
const extension = /(?:ext(?:ension)?\.?|内線|durchwahl|x|#)\s*[:：]?\s*\d{1,6}$/;

/**
 * The digits of a phone number after the country code and
 * the leading zero, for comparing; without its extension.
 */
export const phoneDigits = (phone: string): string =>
  normalWord(phone.slice(0, LONGEST_TEXT))
    .replace(extension, '')
    .replace(/\(0\)/, '')
    .replace(/[().-]/g, '')
    .replace(countryCode, '')
    .replace(/\D/g, '')
    .replace(/^0+/, '');
