// The text of a file, and the encoding it was found to be in.
import { FileProblem } from './problem.ts';

export type Encoding = 'UTF-8' | 'UTF-8 with byte-order mark' | 'UTF-16' | 'Shift_JIS';

export interface Text {
  readonly text: string;
  readonly encoding: Encoding;
}

const startsWith = (bytes: Uint8Array, ...mark: number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte);

function decode(bytes: Uint8Array, label: string): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const SAMPLE_BYTES = 4096;

/** UTF-16 without a mark has a zero in every other byte of its Latin letters and commas. */
function utf16WithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const zeros = [0, 0];
  for (const [index, byte] of sample.entries())
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const few = sample.length / 20;
  if (odd > few && even === 0) return 'utf-16le';
  return even > few && odd === 0 ? 'utf-16be' : undefined;
}

/** True where a text has what no table has: control characters other than tabs, line breaks and page breaks. */
function isBinary(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code < 9 || (code > 13 && code < 32)) return true;
  }
  return false;
}

/** Shift_JIS has a meaning for most bytes; a text of another encoding gives lone characters between Latin letters. */
const looksJapanese = (text: string): boolean => /[\u3041-\u30fe]|\p{Script=Han}{2}/u.test(text);

/**
 * Reads UTF-8 and UTF-16 with or without a byte-order mark, else Shift_JIS as Windows writes it.
 * @fails with a FileProblem when the bytes are no text in any of them
 */
export function decodeText(name: string, bytes: Uint8Array): Text {
  const hasMark = startsWith(bytes, 0xef, 0xbb, 0xbf);
  const wide = startsWith(bytes, 0xff, 0xfe)
    ? 'utf-16le'
    : startsWith(bytes, 0xfe, 0xff)
      ? 'utf-16be'
      : utf16WithoutMark(bytes);
  const tries: readonly (readonly [string, Encoding])[] = wide
    ? [[wide, 'UTF-16']]
    : [
        ['utf-8', hasMark ? 'UTF-8 with byte-order mark' : 'UTF-8'],
        ['shift_jis', 'Shift_JIS'],
      ];
  for (const [label, encoding] of tries) {
    const text = decode(bytes, label);
    if (text === undefined || isBinary(text)) continue;
    if (label !== 'shift_jis' || looksJapanese(text)) return { text, encoding };
  }
  throw new FileProblem(
    `${name} can't be read as text; please save it as a CSV file in UTF-8.`,
    `${name} の文字を読み取れません。UTF-8 の CSV ファイルとして保存し直してください。`,
  );
}
