// The text of a file, and the encoding that it was found to be in.
import { decodeLegacy, findLegacy, type LegacyEncoding } from './legacy.ts';
import { FileProblem } from './problem.ts';

export type Encoding = 'UTF-8' | 'UTF-8 with byte-order mark' | 'UTF-16' | 'ISO-2022-JP' | LegacyEncoding;

export interface Text {
  readonly text: string;
  readonly encoding: Encoding;
}

/** What bytes become that fit nothing. */
export const REPLACEMENT = '\ufffd';

const startsWith = (bytes: Uint8Array, ...mark: number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte);

const lossy = (bytes: Uint8Array, label: string): string => new TextDecoder(label).decode(bytes);

function strict(bytes: Uint8Array, label: string): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const SAMPLE_BYTES = 4096;

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** UTF-16 without a mark has zeros in every other byte of its Latin letters, commas and line ends. */
function utf16WithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const zeros = [0, 0];
  for (const [index, byte] of sample.entries())
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const few = sample.length / 100;
  const label = odd > even ? 'utf-16le' : 'utf-16be';
  if (Math.max(even, odd) <= few || Math.min(even, odd) * 20 > Math.max(even, odd)) return undefined;
  const text = lossy(sample, label);
  return countOf(text, /[\ufffd\p{Cn}]/gu) * 20 > text.length ? undefined : label;
}

/** UTF-8 of which a few bytes were broken: most of what is beyond ASCII must still be in its form. */
function brokenUtf8(bytes: Uint8Array): string | undefined {
  const text = lossy(bytes, 'utf-8');
  const broken = countOf(text, /\ufffd/g);
  return countOf(text, /[^\0-\u007f\ufffd]/gu) >= 2 * broken ? text : undefined;
}

/**
 * The escapes by which ISO-2022-JP changes between Latin and Japanese letters; it has no byte beyond ASCII.
 */
const ISO_2022_ESCAPE = new RegExp(`${String.fromCharCode(27)}(?:\\$[@B]|\\([BIJ])`);
const isIso2022 = (text: string): boolean => ISO_2022_ESCAPE.test(text) && !/[^\0-\u007f]/.test(text);

function decoded(bytes: Uint8Array): Text {
  if (startsWith(bytes, 0xff, 0xfe)) return { text: lossy(bytes, 'utf-16le'), encoding: 'UTF-16' };
  if (startsWith(bytes, 0xfe, 0xff)) return { text: lossy(bytes, 'utf-16be'), encoding: 'UTF-16' };
  if (startsWith(bytes, 0xef, 0xbb, 0xbf))
    return { text: lossy(bytes, 'utf-8'), encoding: 'UTF-8 with byte-order mark' };
  const wide = utf16WithoutMark(bytes);
  if (wide) return { text: lossy(bytes, wide), encoding: 'UTF-16' };
  const utf8 = strict(bytes, 'utf-8');
  if (utf8 !== undefined && isIso2022(utf8))
    return { text: lossy(bytes, 'iso-2022-jp'), encoding: 'ISO-2022-JP' };
  const text = utf8 ?? brokenUtf8(bytes);
  if (text !== undefined) return { text, encoding: 'UTF-8' };
  const encoding = findLegacy(bytes);
  return { text: decodeLegacy(bytes, encoding), encoding };
}

/** What no table has: control characters besides tabs, line breaks and page breaks. */
const CONTROLS = /[^\P{Cc}\t-\r\u007f-\u009f]/gu;
/** DOS ended texts with this. */
const END_MARK = String.fromCharCode(26);
/** A text with more control characters than one in so many is no text. */
const CHARACTERS_PER_CONTROL = 200;

/**
 * Reads UTF-8 and UTF-16 with or without a byte-order mark, ISO-2022-JP, and the encodings before Unicode.
 * @returns the text, in which U+FFFD is whatever fits nothing
 * @throws FileProblem if the bytes are no text in any of them
 */
export function decodeText(name: string, bytes: Uint8Array): Text {
  const { text, encoding } = decoded(bytes);
  const whole = text.endsWith(END_MARK) ? text.slice(0, -1) : text;
  if (countOf(whole, CONTROLS) * CHARACTERS_PER_CONTROL > whole.length) {
    throw new FileProblem(
      `${name} can't be read as text; please save it as a CSV file in UTF-8.`,
      `${name} の文字を読み取れません。UTF-8 の CSV ファイルとして保存し直してください。`,
    );
  }
  return { text: whole.replace(CONTROLS, REPLACEMENT), encoding };
}
