// Histories of one person whose trust the tests ask for.
import { type BookBuilder, book, every } from '../../book-builder.ts';

export const WHO = '佐藤 由美';
export const them = { from: 'them' } as const;
export const trustOf = (built: BookBuilder, day: number) => built.standing(WHO, day).trust;
export const person = () => book().contact({ name: WHO });

export const weekly = () => person().activities(every(7, 52), WHO, 'reaction');
export const wholeYear = () =>
  weekly().activities(every(30, 12), WHO, 'info').activities(every(90, 4), WHO, 'meeting', them);
export const thirtyAtOnce = () => person().activities(every(0, 30), WHO, 'reaction');
