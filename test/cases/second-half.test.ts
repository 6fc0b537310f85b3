// The second half of the cases.
import { testHalf } from './half.ts';

testHalf(1);
