// Header words of languages in which only the usual columns are known; none that a main language has.
import { de } from './de.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { ko } from './ko.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { ru } from './ru.ts';
import { zh } from './zh.ts';

/** Lists by key, for lists of people and for logs. */
export const otherLanguages = [de, fr, es, pt, it, nl, pl, ru, zh, ko];
