// The words with which a cell says that there is nothing in it.
import { plainText } from './cells.ts';

/** Separated by |, each as plain text. */
const wordList: readonly string[] = [
  'n/a|n.a.|n.a|na|not applicable|not available|null|(null)|nil|none|(none)|nothing|never|nan|undefined|unknown',
  '(unknown)|not set|(not set)|no value|(no value)|blank|(blank)|empty|(empty)|tbd|t.b.d.|tba|tbc|unset',
  'なし|無し|無|特になし|該当なし|該当無し|ナシ|不明|未定|未設定|未入力|未登録|未記入|無記入|記載なし|情報なし|データなし',
  '空白|(空白)|値なし|(値なし)|keine|keiner|leer|unbekannt|nie|k.a.|aucun|aucune|jamais|inconnu|néant|ninguno|ninguna',
  'nunca|desconocido|nenhum|nenhuma|desconhecido|nessuno|mai|sconosciuto|geen|nooit|onbekend|brak|nigdy|nieznany',
  'нет|никогда|неизвестно|无|無資料|没有|未知|从未|從未|없음|미정|해당없음',
];

let words: ReadonlySet<string> | undefined;

const marks = /^[-ー―─_*./~?・…'"\s]{1,60}$/u;
const LONGEST_WORD = 20;

/**
 * True for text that stands for a blank: a dash, "N/A", "NULL", "なし", "Never" and their
 * like. For columns of values (dates, amounts, addresses, phones), never for names.
 */
export function isNothing(text: string): boolean {
  if (marks.test(text)) return true;
  if (text.length > LONGEST_WORD) return false;
  const plain = plainText(text);
  words ??= new Set(wordList.flatMap((list) => list.normalize('NFKC').split('|')));
  return plain === '' || words.has(plain) || marks.test(plain);
}
