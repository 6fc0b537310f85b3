// What the user can mend, as one sentence in both languages: the commands print it, and end.

export class Refusal extends Error {
  readonly sentence: { readonly en: string; readonly ja: string };

  constructor(en: string, ja: string) {
    super(en);
    this.name = 'Refusal';
    this.sentence = { en, ja };
  }
}

const oneLine = (text: string): string => text.replaceAll(/\s*\n\s*/g, ' ').trim();

/** The sentence to print for whatever a command failed with. @param usage shown behind an unknown option */
export function sentenceOf(error: unknown, language: 'en' | 'ja', usage: string): string {
  if (error instanceof Refusal) return oneLine(error.sentence[language]);
  const { code, message } = error as { code?: string; message?: string };
  const text = oneLine(message ?? String(error));
  return code?.startsWith('ERR_PARSE_ARGS') ? `${text.split(/\.\s/)[0]}. ${usage}` : text;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A day as 2026-11-22, checked; undefined if none was given. @throws Refusal */
export function dayOption(given: string | undefined): string | undefined {
  if (given === undefined) return undefined;
  const day = DAY.test(given) ? new Date(given) : new Date(Number.NaN);
  if (!Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === given) return given;
  throw new Refusal(
    `--today is "${given}"; expected a day such as 2026-11-22.`,
    `--today が「${given}」です。2026-11-22 のような日付で指定してください。`,
  );
}

/** A locale as Google writes it, such as de_DE; undefined if none was given. @throws Refusal */
export function localeOption(given: string | undefined): string | undefined {
  if (given === undefined) return undefined;
  const [, language = '', region = ''] = /^([a-z]{2,3})[_-]([a-z]{2})$/i.exec(given) ?? [];
  if (language !== '') return `${language.toLowerCase()}_${region.toUpperCase()}`;
  throw new Refusal(
    `--locale is "${given}"; expected a language and a country such as de_DE.`,
    `--locale が「${given}」です。de_DE のように言語と国で指定してください。`,
  );
}

/** A language that the add-on speaks. @throws Refusal */
export function languageOption(given: string): 'en' | 'ja' {
  if (given === 'en' || given === 'ja') return given;
  throw new Refusal(
    `--lang is "${given}"; expected en or ja.`,
    `--lang が「${given}」です。en か ja を指定してください。`,
  );
}

/** At most one file. @throws Refusal */
export function onlyFile(files: readonly string[], usage: string): string | undefined {
  if (files.length <= 1) return files[0];
  throw new Refusal(
    `One file with contacts is expected, not ${files.length}. ${usage}`,
    `連絡先のファイルは1つだけ指定してください（${files.length}個あります）。${usage}`,
  );
}
