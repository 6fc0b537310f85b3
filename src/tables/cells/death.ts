// Notes that say of a person, and of nobody else, that they have died: nobody writes to them.
import { once } from '../../core/base/once.ts';

const when =
  '(?:in|on|last|this|early|late|mid|suddenly|peacefully|recently|year|month|week|spring|summer|autumn|fall|winter|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|[\\d./,-]+(?:st|nd|rd|th)?)';
const day = '(?:(?:昨|一昨|今|去|先)(?:年|月|週|日)|(?:\\d{4}|令和\\d+|r\\d+)年|\\d+月|\\d+日|[\\d/.-]+)';

const sayings = once(() =>
  [
    `(?:sadly |unfortunately )?(?:(?:he|she|they|(?:the )?(?:client|customer)) )?(?:has |have |is |was )?(?:sadly )?(?:deceased|died|passed away)(?: ${when})*`,
    `(?:ご?本人様?|お?客様)?[がは]?(?:${day})*[に、]?(?:ご?逝去|死去|死亡|ご?他界|ご?永眠|故人|お?亡くなりに(?:なった|なりました|なられた|なられました)|お?亡くなり|お?亡くな(?:った|りました|られた|られました))(?:済み?|され(?:た|ました)|し(?:た|ました))?(?:とのこと)?`,
    '(?:ist |leider )?(?:verstorben|gestorben)(?: (?:am|im|in) [\\wä. ]{1,20})?',
    '(?:est )?d[ée]c[ée]d[ée]e?(?: (?:en|le) [\\wûé. ]{1,20})?',
    '(?:ha )?fall?ecid[oa](?: en [\\w. ]{1,20})?|falleció(?: en [\\w. ]{1,20})?|faleceu|decedut[oa]|overleden|†',
  ].map((saying) => new RegExp(`^(?:${saying})$`)),
);

/** @param plain the beginning of a sentence, as `plainText` gives it: behind somebody else it says nothing */
export const isOfDeath = (plain: string): boolean => sayings().some((saying) => saying.test(plain));
