// Companies are compared without their legal form: 株式会社, Inc., GmbH …

import { normalWord } from '../base/bilingual.ts';
import { once } from '../base/once.ts';

/** Written before or behind the name, without a space. */
const EASTERN = [
  '特定非営利活動法人|npo法人|医療法人社団|医療法人財団|医療法人|社会福祉法人|学校法人|宗教法人|独立行政法人',
  '国立大学法人|税理士法人|弁護士法人|司法書士法人|行政書士法人|社会保険労務士法人|監査法人|農事組合法人',
  '(?:一般|公益|特例)?(?:社団|財団)法人|株式会社|有限会社|合同会社|合資会社|合名会社|相互会社',
  '\\((?:株|有|同|資|名|社|財|医|学|福|一社|一財|公社|公財|特非)\\)',
  '股份有限公司|有限责任公司|有限責任公司|有限公司|주식회사|유한회사|\\((?:주|유)\\)',
].join('|');
const easternAtEnds = once(() => new RegExp(`^(?:${EASTERN})\\s*|\\s*(?:${EASTERN})$`, 'gu'));
/** Most keys are written in plain letters: for these the long pattern isn't tried. */
const NOT_WESTERN = /[(\u1100-\uffff]|npo/u;
const easternAnywhere = once(() => new RegExp(EASTERN, 'gu'));

/** Words behind the name, without dots. */
const western = new Set(
  [
    'inc incorporated ltd limited llc llp lllp plc pllc co company corp corporation gmbh mbh ag kg kgaa ohg ug gbr',
    'ev ek sa sas sasu sarl eurl srl srls snc sapa sl slu slne bv nv vof ab aps oy oyj sro spol doo kft zrt bt nyrt',
    'pty pte pvt ltda lda eireli sdn bhd kk gk jsc ooo oao zao pao ооо оао зао пао ао ип',
  ]
    .join(' ')
    .split(' '),
);

/**
 * Also words or initials in their own right: a legal form only where they are written with a dot or a stroke.
 */
const westernWithDots = new Set(['spa', 'as', 'se', 'pc', 'lp']);

/** Written before the name, too. */
const inFront = new Set('sarl sas sasu eurl sci ooo oao zao pao ооо оао зао пао ао ип the'.split(' '));

const longWestern = [
  ['sp', 'z', 'oo'],
  ['sa', 'de', 'cv'],
  ['s', 'de', 'rl'],
  ['gesellschaft', 'mbh'],
] as const;
const joining = new Set(['&', '+', 'and', 'und', 'et', 'y', 'e']);
const DOTS = /[./]/u;
const withoutDots = (word: string): string => word.replace(/[./]/gu, '');

const endsWith = (words: readonly string[], form: readonly string[]): boolean =>
  words.length > form.length && form.every((word, i) => words[words.length - form.length + i] === word);

const isForm = (word: string): boolean => {
  const bare = withoutDots(word);
  return western.has(bare) || (westernWithDots.has(bare) && DOTS.test(word));
};

function withoutWestern(text: string): string {
  let words = text
    .replace(/["'“”„«»‘’]/gu, '')
    .split(/[\s,;]+/u)
    .filter((word) => word !== '');
  for (;;) {
    const bare = words.map(withoutDots);
    const long = longWestern.find((form) => endsWith(bare, form));
    const last = words[words.length - 1] ?? '';
    if (long !== undefined) words = words.slice(0, -long.length);
    else if (words.length > 1 && (isForm(last) || joining.has(last))) words = words.slice(0, -1);
    else if (words.length > 1 && inFront.has(bare[0] ?? '')) words = words.slice(1);
    else return words.map(withoutDots).join('');
  }
}

const withoutEastern = (text: string): string =>
  text.replace(easternAtEnds(), '').replace(easternAtEnds(), '');

/**
 * What two writings of one company are compared by: like `normalWord`, without legal form, dots, commas and
 * quotation marks.
 * A company that is called by its form alone keeps it.
 */
export function companyWord(company: string): string {
  const text = company.normalize('NFKC').toLowerCase().trim();
  const bare = withoutWestern(NOT_WESTERN.test(text) ? withoutEastern(text) : text);
  return bare === '' ? normalWord(company) : bare;
}

const sureForm = once(
  () =>
    new RegExp(
      `(?:^|\\s)(?:${EASTERN})|(?:${EASTERN})$|[\\s,](?:inc|ltd|llc|llp|plc|gmbh|corp|corporation|limited|company)\\.?$`,
      'iu',
    ),
);

/** Whether a text that may also be a person's name is a company's: Ann Co isn't. */
export const isSurelyCompany = (name: string): boolean => sureForm().test(name.normalize('NFKC').trim());

/**
 * The text without the Japanese, Chinese and Korean forms, wherever they are: for a company and a person in
 * one breath.
 */
export const withoutEasternForms = (text: string): string =>
  text.normalize('NFKC').toLowerCase().replace(easternAnywhere(), ' ').trim();
