// Why a file can't be opened, as one sentence in both languages.
import { Refusal } from '../refusal.ts';

export class FileProblem extends Refusal {}

export const notSpreadsheet = (
  name: string,
  what: { readonly en: string; readonly ja: string },
): FileProblem =>
  new FileProblem(
    `${name} is ${what.en}, not a spreadsheet; expected a CSV, TSV, XLSX, XLS or ODS file.`,
    `${name} は${what.ja}で、表計算のファイルではありません。CSV・TSV・XLSX・XLS・ODS のファイルを指定してください。`,
  );

export const emptyFile = (name: string): FileProblem =>
  new FileProblem(
    `${name} is empty; expected a header row and people below it.`,
    `${name} は空です。見出し行とデータのあるファイルを指定してください。`,
  );
