// The name by which somebody is greeted in English.
const WESTERN_NAME =
  /^(?:\p{Script=Latin}[\p{Script=Latin}'’-]+)(?: (?:\p{Script=Latin}[\p{Script=Latin}'’.-]*)){1,2}$/u;
const COMPANY_WORD = /\b(?:co|inc|ltd|llc|llp|plc|corp|company|gmbh|ag|sa|studio|shop|group|team)\b/iu;

/** The first of two or three words in Latin letters; else the whole name. */
export const firstName = (name: string): string =>
  WESTERN_NAME.test(name) && !COMPANY_WORD.test(name) && !/^(?:mr|mrs|ms|mx|dr|prof)\b/iu.test(name)
    ? (name.split(' ')[0] ?? name)
    : name;
