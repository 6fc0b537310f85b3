// Text files in the encodings that people's spreadsheets write, from one row to hundreds.
import { describe, expect, test } from '@jest/globals';
import iconv from 'iconv-lite';
import { decodeText } from '../../../preview/files/encoding.ts';
import { bytesIn, languages, tableOf } from './languages.ts';

const decode = (bytes: Uint8Array) => decodeText('people.csv', bytes);

describe('Unicode', () => {
  const content = '氏名,メール\n髙橋 﨑子①,a@example.jp\n';
  test.each([
    ['utf8', false, 'UTF-8'],
    ['utf8', true, 'UTF-8 with byte-order mark'],
    ['utf16le', true, 'UTF-16'],
    ['utf16be', true, 'UTF-16'],
    ['utf16le', false, 'UTF-16'],
    ['utf16be', false, 'UTF-16'],
  ])('%s, with byte-order mark: %p, is %s', (encoding, addBOM, said) => {
    expect(decode(iconv.encode(content, encoding, { addBOM }))).toEqual({ text: content, encoding: said });
  });

  test('in two bytes a letter is known by few Latin letters between many others', () => {
    const text = `氏名,備考\n${'山田太郎,価格を気にされている、次回は来月訪問予定、ご家族の話で盛り上がった\n'.repeat(90)}`;
    for (const encoding of ['utf16le', 'utf16be'])
      expect(decode(iconv.encode(text, encoding))).toEqual({ text, encoding: 'UTF-16' });
  });
});

const cases = Object.entries(languages).flatMap(([name, language]) =>
  language.encodings.map((encoding) => [name, encoding, language] as const),
);

describe('the encodings before Unicode', () => {
  test.each(cases)('%s in %s is read from one row as from three hundred', (_name, encoding, language) => {
    for (const people of [1, 2, 3, 10, 300]) {
      for (let shift = 0; shift < (people > 10 ? 1 : 6); shift++) {
        const text = tableOf(language, people, shift);
        expect(decode(bytesIn(encoding, text))).toEqual({ text, encoding });
      }
    }
  });

  test('one cell beyond ASCII in a file of hundreds of rows decides', () => {
    const rows = Array.from({ length: 400 }, (_, at) => `Person ${at},Plain Ltd,p${at}@example.com`);
    const told = [
      ['José Trial,Café – West,j@example.com', 'windows-1252'],
      ['山田太郎,東京商事,y@example.com', 'Shift_JIS'],
      ['Иван Петров,Север,i@example.com', 'windows-1251'],
    ] as const;
    for (const [row, encoding] of told) {
      const text = `Name,Company,Email\n${[...rows, row].join('\n')}\n`;
      expect(decode(bytesIn(encoding, text))).toEqual({ text, encoding });
    }
  });
});

describe('bytes that fit nothing', () => {
  const withByte = (bytes: Uint8Array, at: number, ...broken: number[]): Uint8Array =>
    Uint8Array.from([...bytes.slice(0, at), ...broken, ...bytes.slice(at)]);

  test('in UTF-8 become one sign, and all else is read', () => {
    const bytes = withByte(Buffer.from('名前,会社\n山田,東京\n'), 14, 0xff);
    expect(decode(bytes)).toEqual({ text: '名前,会社\n\ufffd山田,東京\n', encoding: 'UTF-8' });
  });

  test('in Shift_JIS too', () => {
    const text = tableOf(languages.Japanese as (typeof languages)[string], 5, 0);
    const bytes = withByte(bytesIn('Shift_JIS', text), text.length, 0xff);
    const found = decode(bytes);
    expect(found.encoding).toBe('Shift_JIS');
    expect(found.text.match(/\ufffd/g)).toHaveLength(1);
  });

  test('a place that windows-1252 leaves empty is one of them', () => {
    expect(decode(Buffer.from('Name,City\nAndr\xe9s\x81,Orl\xe9ans\n', 'latin1'))).toEqual({
      text: 'Name,City\nAndrés\ufffd,Orléans\n',
      encoding: 'windows-1252',
    });
  });

  test('a control character is one of them, and the mark of DOS at the end is nothing', () => {
    const text = `Name\n${'Ada Sample\n'.repeat(40)}`;
    expect(decode(Buffer.from(`${text}\u0002x\n\u001a`)).text).toBe(`${text}\ufffdx\n`);
  });

  test('many control characters are no text', () => {
    expect(() => decode(Buffer.from([97, 98, 0, 1]))).toThrow(
      "people.csv can't be read as text; please save it as a CSV file in UTF-8.",
    );
  });
});
