// The server's tests once more, with the other answer to each question that is open about Google.
import './other-answers.ts';
import './after-action.test.ts';
import './answers/lookup.test.ts';
import './answers/words.test.ts';
import './log-many.test.ts';
import './logging.test.ts';
import './once.test.ts';
import './own-words.test.ts';
import './remembered.test.ts';
import './since.test.ts';
import './tabs/ready-formulas.test.ts';
import './tabs/refresh.test.ts';
import './tabs/set-up.test.ts';
import './text.test.ts';
