// The names of months and weekdays in the languages that write them with letters.
import { pattern } from '../../core/base/pattern.ts';

/** Each month's names and short forms: en, de, fr, es, pt, it, nl, pl, ru. Marks over letters don't count. */
const namesOfMonths: readonly string[] = [
  'january jan januar jänner janvier janv enero ene janeiro gennaio gen januari styczeń stycznia sty январь января янв',
  'february feb februar feber février févr fév fevr fev febrero fevereiro febbraio februari luty lutego lut февраль февраля февр фев',
  'march mar märz mrz mär mars marzo março maart mrt marzec marca март марта мар',
  'april apr avril avr abril abr aprile kwiecień kwietnia kwi апрель апреля апр',
  'may mai mayo maio maggio mag mei maj maja май мая',
  'june jun juni juin junio junho giugno giu czerwiec czerwca cze июнь июня июн',
  'july jul juli juillet juil julio julho luglio lug lipiec lipca lip июль июля июл',
  'august aug août agosto ago augustus sierpień sierpnia sie август августа авг',
  'september sep sept septembre septiembre setiembre setembro set settembre sett wrzesień września wrz сентябрь сентября сент сен',
  'october oct oktober okt octobre octubre outubro out ottobre ott październik października paź октябрь октября окт',
  'november nov novembre noviembre novembro listopad listopada lis ноябрь ноября нояб ноя',
  'december dec dezember dez décembre déc diciembre dic dezembro dicembre grudzień grudnia gru декабрь декабря дек',
];

const namesOfWeekdays: readonly string[] = [
  'monday mon tuesday tue tues wednesday wed thursday thu thur thurs friday fri saturday sat sunday sun',
  'montag mo dienstag di mittwoch mi donnerstag do freitag fr samstag sonnabend sa sonntag so',
  'lundi lun mardi mar mercredi mer jeudi jeu vendredi ven samedi sam dimanche dim',
  'lunes martes miércoles mié jueves jue viernes vie sábado sáb domingo dom',
  'segunda feira seg terça ter quarta qua quinta qui sexta sex',
  'lunedì martedì mercoledì giovedì gio venerdì sabato domenica',
  'maandag ma dinsdag woensdag wo donderdag vrijdag vr zaterdag za zondag zo',
  'poniedziałek pon pn wtorek wt środa śr czwartek czw piątek pt pią sobota sob niedziela niedz ndz nd',
  'понедельник пн вторник вт среда ср четверг чт пятница пт суббота сб воскресенье вс',
];

const marks = pattern(String.raw`\p{M}`, 'gu');

const withoutMarks = (text: string): string => text.normalize('NFD').replace(marks(), '');

let months: ReadonlyMap<string, number> | undefined;
let weekdays: ReadonlySet<string> | undefined;

const PLAIN = /^[a-z]+$/;
const bareName = (name: string): string => {
  const letters = name.endsWith('.') ? name.slice(0, -1) : name;
  return PLAIN.test(letters) ? letters : withoutMarks(letters);
};

/** The month that a lower-case name or its short form means, from 1; undefined if there is none. */
export function monthOfName(name: string): number | undefined {
  months ??= new Map(
    namesOfMonths.flatMap((names, index) =>
      withoutMarks(names)
        .split(' ')
        .map((each) => [each, index + 1] as const),
    ),
  );
  return months.get(bareName(name));
}

/** Whether a lower-case word is the name of a weekday, or its short form. */
export function isWeekday(name: string): boolean {
  weekdays ??= new Set(namesOfWeekdays.flatMap((names) => withoutMarks(names).split(' ')));
  return weekdays.has(bareName(name));
}
