// The addresses that open a draft in whatever program writes mails, and that call.
import type { Draft } from './draft.ts';
import { encoded } from './encoded.ts';

/** Longer ones are opened by nothing on some systems: Windows takes 2,083 letters, Chrome 2,048 of them. */
const LONGEST_LINK = 2000;

export interface MailLink {
  readonly href: string;
  /** Whether the text is in it: one that is too long has to be pasted. */
  readonly isWhole: boolean;
}

/** An address of mail alone, as a link. */
export const mailTo = (email: string): string => `mailto:${encoded(email).replace('%40', '@')}`;

export const telLink = (phone: string): string => `tel:${phone.replace(/[^\d+]/g, '')}`;

/** @returns a link with the subject and, where it is short enough, the text; line breaks are CR LF */
export function mailLink(email: string, { subject, text }: Draft): MailLink {
  const start = `${mailTo(email)}?subject=${encoded(subject)}`;
  const whole = `${start}&body=${encoded(text.replace(/\r?\n/g, '\r\n'))}`;
  return whole.length <= LONGEST_LINK ? { href: whole, isWhole: true } : { href: start, isWhole: false };
}
