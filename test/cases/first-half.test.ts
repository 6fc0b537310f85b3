// The first half of the cases.
import { testHalf } from './half.ts';

testHalf(0);
