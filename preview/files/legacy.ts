// Which of the encodings before Unicode bytes are in: a detecting library proposes, the decoded text decides.
import iconv from 'iconv-lite';
import jschardet from 'jschardet';
import { oddShare, usualShare } from './plausible.ts';

export type LegacyEncoding =
  | 'Shift_JIS'
  | 'EUC-JP'
  | 'GB18030'
  | 'Big5'
  | 'EUC-KR'
  | 'windows-1250'
  | 'windows-1251'
  | 'windows-1252'
  | 'windows-1253'
  | 'windows-1254'
  | 'KOI8-R'
  | 'Mac Roman';

/** What the library is asked for, and the name that we show for it. */
const byLibraryName: Readonly<Record<string, LegacyEncoding>> = {
  cp932: 'Shift_JIS',
  'euc-jp': 'EUC-JP',
  gb18030: 'GB18030',
  big5: 'Big5',
  cp949: 'EUC-KR',
  'windows-1250': 'windows-1250',
  'windows-1251': 'windows-1251',
  'windows-1252': 'windows-1252',
  'windows-1253': 'windows-1253',
  'windows-1254': 'windows-1254',
  'koi8-r': 'KOI8-R',
  'mac-roman': 'Mac Roman',
};
const proposals = Object.keys(byLibraryName);
const bare = (name: string): string => name.toLowerCase().replaceAll('-', '');

/** Windows' encodings of one byte a letter are iconv-lite's: Node 20 takes windows-1252 for ISO-8859-1. */
const isOfWindows = (encoding: LegacyEncoding): boolean => encoding.startsWith('windows-');

/** The text of bytes in an encoding; what fits nothing is U+FFFD. */
export function decodeLegacy(bytes: Uint8Array, encoding: LegacyEncoding): string {
  if (isOfWindows(encoding))
    return iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), encoding);
  return new TextDecoder(encoding === 'Mac Roman' ? 'macintosh' : encoding).decode(bytes);
}

const SAMPLE_BYTES = 50_000;

/** The lines that have a byte beyond ASCII, since the others say nothing; about 50,000 bytes at most. */
function tellingLines(bytes: Uint8Array): Uint8Array {
  const lines: Uint8Array[] = [];
  let length = 0;
  let start = 0;
  let isTelling = false;
  for (let at = 0; at <= bytes.length && length < SAMPLE_BYTES; at++) {
    const byte = bytes[at] ?? 10;
    isTelling ||= byte > 127;
    const isTooLong = at - start >= SAMPLE_BYTES;
    if (byte !== 10 && byte !== 13 && !isTooLong) continue;
    if (isTelling) lines.push(bytes.subarray(start, at + 1));
    if (isTelling) length += at + 1 - start;
    start = at + 1;
    isTelling = false;
  }
  return Buffer.concat(lines);
}

/** Chosen on tables of eleven languages, from one row to two hundred: see docs/decisions.md. */
const ODD_WEIGHT = 4;
const USUAL_WEIGHT = 2;
/**
 * Windows' Latin letters are by far the most frequent ones, and take precedence where nothing else decides.
 */
const WESTERN_BONUS = 0.2;

/**
 * The library leaves out an encoding for one byte that is not of it; such a byte may be the only broken one.
 */
const BROKEN_MALUS = 1.5;

/** A confidence where the library has none at all. */
const FAINT = 0.01;

/** The logarithm of the library's confidence in each encoding. */
function proposed(sample: Uint8Array): ReadonlyMap<LegacyEncoding, number> {
  const found = jschardet.detectAll(sample, { detectEncodings: proposals, minimumThreshold: 0 });
  const most = Math.max(Math.log(FAINT), ...found.map(({ confidence }) => Math.log(confidence)));
  return new Map(
    proposals.map((name) => {
      const same = found.find(({ encoding }) => bare(encoding ?? '') === bare(name));
      const confidence = same ? Math.log(same.confidence) : most - BROKEN_MALUS;
      return [byLibraryName[name] as LegacyEncoding, confidence];
    }),
  );
}

/**
 * The encoding that gives the text most like a list of people.
 * @param bytes that are no UTF-8, UTF-16 or ISO-2022-JP
 */
export function findLegacy(bytes: Uint8Array): LegacyEncoding {
  const sample = tellingLines(bytes);
  let best: LegacyEncoding = 'windows-1252';
  let most = Number.NEGATIVE_INFINITY;
  for (const [encoding, confidence] of proposed(sample)) {
    const text = decodeLegacy(sample, encoding);
    const bonus = encoding === 'windows-1252' ? WESTERN_BONUS : 0;
    const value = confidence - ODD_WEIGHT * oddShare(text) + USUAL_WEIGHT * usualShare(text) + bonus;
    if (value <= most) continue;
    best = encoding;
    most = value;
  }
  return best;
}
