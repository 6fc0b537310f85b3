// The server's tests once more, with the other answer to each question that is open about Google: those files
// in which the host has to answer one (a sign or = written into plain text, a row beyond the grid).
import './other-answers.ts';
import './refused.test.ts';
import './since.test.ts';
import './tabs/cleared.test.ts';
import './tabs/refresh.test.ts';
import './tabs/set-up.test.ts';
import './text.test.ts';
