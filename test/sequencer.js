// The order of the test files: the cases, and those that drive a browser, take
// longest, and begin first; then those that run the script again and again, or compute long.
import Sequencer from '@jest/test-sequencer';

const LONGEST_FIRST = [
  /[\\/]test[\\/]sidebar[\\/]/,
  /[\\/]test[\\/]cases[\\/]/,
  /[\\/]test[\\/]browser[\\/]/,
  /[\\/](?:torture|other-answers|locales|failing)\.test/,
  /[\\/]core[\\/](?:ltv|recontact)[\\/]/,
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
