// The built sidebar in a real browser at 300 px, all of it in one browser.
import { jest } from '@jest/globals';
import './stage.ts';
import './today.cases.ts';
import './folded.cases.ts';
import './write.cases.ts';
import './whose.cases.ts';
import './begin.cases.ts';
import './actions.cases.ts';
import './forms.cases.ts';
import './check.cases.ts';
import './failures.cases.ts';
import './funnel.cases.ts';
import './once.cases.ts';
import './page.cases.ts';
import './silence.cases.ts';
import './views.cases.ts';
import './settings.cases.ts';
import './questions.cases.ts';
import './fresh.cases.ts';
import './access.cases.ts';

jest.setTimeout(40_000);
