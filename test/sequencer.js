// The order of the test files: those that drive a browser take
// longest, and begin first; then those that compute long.
import Sequencer from '@jest/test-sequencer';

const LONGEST_FIRST = [
  /[\\/]test[\\/]sidebar[\\/]/,
  /[\\/]test[\\/]browser[\\/]/,
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
