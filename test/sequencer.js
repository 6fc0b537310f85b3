// The order of the test files, so that the workers end together. Those that drive a browser take longest;
// then come the cases, and what tries thousands of tables, starts programs, runs the script again
// and again, or computes long; what takes a moment comes last.
import Sequencer from '@jest/test-sequencer';

const LONGEST_FIRST = [
  /[\\/]sidebar\.test/,
  /[\\/]test[\\/]browser[\\/]/,
  /[\\/]test[\\/]cases[\\/]/,
  /[\\/](?:fuzz|torture|install|other-answers|failing|locales)\.test/,
  /[\\/](?:law|years|lawful|agree|check|zones|commands|ready-formulas)\.test/,
  /[\\/]test[\\/]server[\\/]/,
  /[\\/](?:core[\\/](?:ltv|recontact)|functions)[\\/]/,
];

const rankOf = ({ path }) => {
  const rank = LONGEST_FIRST.findIndex((place) => place.test(path));
  return rank < 0 ? LONGEST_FIRST.length : rank;
};

export default class extends Sequencer {
  sort(tests) {
    return [...super.sort(tests)].sort((a, b) => rankOf(a) - rankOf(b));
  }
}
