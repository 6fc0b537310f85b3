// What a mail begins with, for every reason: greeting and closing around what is said.
import type { Bilingual } from '../../core/base/bilingual.ts';
import type { Reason } from '../../core/recontact/reasons/all.ts';
import { mails as calendar } from './calendar.ts';
import { mails as customers } from './customers.ts';
import type { Closing, Hello, Mails, Said } from './declare.ts';
import { mails as leads } from './leads.ts';
import { mails as offers } from './offers.ts';
import { mails as urgent } from './urgent.ts';

/** Subject and text of a mail, with placeholders; what is in square brackets goes with what it holds. */
export interface Mail {
  readonly subject: Bilingual;
  readonly text: Bilingual;
}

const all = { ...urgent, ...calendar, ...offers, ...customers, ...leads };
const said: Partial<Mails<Reason>> = all;

type Unwritten = Exclude<Reason, keyof typeof all>;
/** A reason without a mail fails here, by its name. */
export const everyReasonHasMail: Unwritten extends never
  ? true
  : `${Unwritten} has no mail in src/text/reasons, in the file named as its own` = true;

const hellos: Readonly<Record<Hello, string>> = {
  usual: 'いつもお世話になっております。{owner}です。\n',
  after_long: 'ご無沙汰しております。{owner}です。\n',
  plain: '{owner}です。\n',
  none: '',
};

const closings: Readonly<Record<Closing, string>> = {
  usual: 'どうぞよろしくお願いいたします。',
  lasting: '今後ともどうぞよろしくお願いいたします。',
};

function mailOf({ en, ja, hello = 'usual', closing = 'usual' }: Said): Mail {
  return {
    subject: { en: en[0], ja: ja[0] },
    text: {
      en: `Hello {first_name},\n\n${en[1]}\n\nKind regards,\n{owner}`,
      ja: `{company}\n{name}様\n\n${hellos[hello]}${ja[1]}\n\n${closings[closing]}`,
    },
  };
}

/** The mail of a reason, in both languages. */
export const mailFor = (reason: Reason): Mail => mailOf((said as Mails<Reason>)[reason]);
