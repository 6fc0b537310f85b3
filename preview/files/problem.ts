// Why a file can't be opened, as one sentence in both languages.

export class FileProblem extends Error {
  readonly sentence: { readonly en: string; readonly ja: string };

  constructor(en: string, ja: string) {
    super(en);
    this.name = 'FileProblem';
    this.sentence = { en, ja };
  }
}

export const notSpreadsheet = (name: string, what: string): FileProblem =>
  new FileProblem(
    `${name} is ${what}, not a spreadsheet; expected a CSV, TSV or XLSX file.`,
    `${name} は表計算のファイルではありません。CSV・TSV・XLSX のファイルを指定してください。`,
  );

export const emptyFile = (name: string): FileProblem =>
  new FileProblem(
    `${name} is empty; expected a header row and people below it.`,
    `${name} は空です。見出し行とデータのあるファイルを指定してください。`,
  );
