// The limits that the sidebar's page keeps to and the server insists on.

import { isoOf, LAST_DAY } from '../core/base/day.ts';

/** The last day that can be said, as ISO text. */
export const LATEST_DAY = isoOf(LAST_DAY);

/** Letters of any text in a message: a note is the longest. */
export const LONGEST_NOTE = 2000;

/** Letters that are searched for. */
export const LONGEST_SEARCH = 200;

/**
 * Letters of a problem, and of a deal's title, as they are typed in the page; the sheet may have longer ones.
 */
export const LONGEST_PROBLEM = 500;
export const LONGEST_TITLE = 200;

/** People who are logged at once. */
export const MOST_AT_ONCE = 500;

/** People in a list besides the urgent ones; an action on any of them reads no table again. */
export const MOST_SHOWN = 200;

/** People who are listed in short. */
export const MOST_LISTED = 50;

/** Columns that are read as one key. */
export const MOST_HEADERS = 100;
