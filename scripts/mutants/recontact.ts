// Wrong changes of the list of the day: who is on it, and in which order.
import type { Mutant } from './mutant.ts';

const list = { file: 'src/core/recontact/list.ts', tests: ['test/core/recontact/list.test.ts'] };
const rest = { file: 'src/core/recontact/rest.ts', tests: ['test/core/recontact/rest.test.ts'] };
const urgent = {
  file: 'src/core/recontact/reasons/urgent.ts',
  tests: ['test/core/recontact/reasons/urgent.test.ts'],
};

export const recontactMutants: readonly Mutant[] = [
  {
    ...list,
    find: '        reasonKeys.indexOf(a.reason) - reasonKeys.indexOf(b.reason) ||\n',
    replace: '',
    why: 'Of the urgent ones a birthday would come before a promise.',
  },
  {
    ...list,
    find: '        b.overdueDays - a.overdueDays ||\n',
    replace: '',
    why: 'Of two promises the older would not come first.',
  },
  {
    ...list,
    find: '    (a.lastTouchDay ?? 0) - (b.lastTouchDay ?? 0) ||\n',
    replace: '',
    why: 'Among equals the longer silent would not come first.',
  },
  {
    ...list,
    find: '+ Number(isReachable)',
    replace: '- Number(isReachable)',
    why: 'Among equals somebody without mail and phone would come before one who can be reached.',
  },
  {
    ...list,
    find: 'const shown = [...placedCards(standings, others, limit, capacity !== undefined)].sort(byPriority);',
    replace: 'const shown = [...placedCards(standings, others, limit, capacity !== undefined)];',
    why: 'Whoever has a kept place would be at the end, whatever their priority.',
  },
  {
    ...list,
    find: 'urgent.slice(0, rules.first_limit)',
    replace: 'urgent',
    why: 'A hundred urgent cards would hide all others.',
  },
  {
    file: 'src/core/recontact/places.ts',
    find: 'Math.round(limit * rules.never_bought_share)',
    replace: '0',
    tests: ['test/core/recontact/places.test.ts'],
    why: 'People who never bought would have no place beside large customers.',
  },
  {
    file: 'src/core/recontact/places.ts',
    find: '.slice(0, forReady)',
    replace: '.slice(0, 0)',
    tests: ['test/core/recontact/places.test.ts'],
    why: 'In a large book who has just asked would wait behind who can wait.',
  },
  {
    file: 'src/core/recontact/silent-turn.ts',
    find: 'while (taken < places && !isInTime(taken)) taken++;',
    replace: 'if (!isInTime(0)) taken = places;',
    tests: ['test/core/recontact/places.test.ts'],
    why: 'The silent would take two places of sales where one keeps their days.',
  },
  {
    ...list,
    find: 'capacityOf(all.length, rules.limit)',
    replace: 'capacityOf(all.length, limit)',
    tests: ['test/core/recontact/places.test.ts', 'test/server/answers/today.test.ts'],
    why: 'Whoever shows more would be told that all can be reached.',
  },
  {
    ...rest,
    find: ' && touch.day > lastNext.day',
    replace: '',
    why: 'Who had written before they were put off would be listed at once.',
  },
  {
    ...rest,
    find: 'return isPassedOften(situation) && !isLongSilent ?',
    replace: 'return isPassedOften(situation) ?',
    why: 'Passes would send those away who have been silent for a long time.',
  },
  {
    ...urgent,
    find: 'lastNext.until > today && lastNext.day >= event',
    replace: 'lastNext.until > today && lastNext.day > today',
    why: "A card of the sheet's own date could not be put off.",
  },
  {
    ...urgent,
    find: 'return lastNext?.until === event ? { event } : { event, urgentDays: next_contact_overdue_days };',
    replace: 'return { event };',
    why: "A date of the sheet's own column would stay urgent as long as a promise.",
  },
  {
    ...urgent,
    tests: ['test/core/book/form-answers.test.ts'],
    find: 'if (isFormAnswer(touch) && today - touch.day > rules.inquiry_days) break;',
    replace: '',
    why: 'An answer of a form of last year would still wait for a reply.',
  },
  {
    file: 'src/core/recontact/places.ts',
    find: 'const guests = neverBought(rest).slice(',
    replace: 'const guests = [...neverBought(rest)].reverse().slice(',
    tests: ['test/core/recontact/places.test.ts'],
    why: 'The last of those who never bought would have the places kept for them.',
  },
];
