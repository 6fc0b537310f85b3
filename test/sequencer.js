// The order of the test files: those that drive a browser take longest, and begin first.
import Sequencer from '@jest/test-sequencer';

const LONGEST_FIRST = [/[\\/]test[\\/]sidebar[\\/]/, /[\\/]test[\\/]browser[\\/]/];

const rankOf = ({ path }) => {
  const rank = LONGEST_FIRST.findIndex((place) => place.test(path));
  return rank < 0 ? LONGEST_FIRST.length : rank;
};

export default class extends Sequencer {
  sort(tests) {
    return [...super.sort(tests)].sort((a, b) => rankOf(a) - rankOf(b));
  }
}
