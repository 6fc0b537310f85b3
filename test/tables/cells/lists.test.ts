// Several values in one cell.
import { expect, test } from '@jest/globals';
import { partsOf, tagsOf } from '../../../src/core/base/lists.ts';
import { ownersOf } from '../../../src/tables/cells/lists.ts';

test.each<[string, readonly string[]]>([
  ['森, 林', ['森', '林']],
  ['林/森', ['林', '森']],
  ['林／森', ['林', '森']],
  ['森・林', ['森', '林']],
  ['森と林', ['森', '林']],
  ['森、林、森', ['森', '林']],
  ['森（主）、林（副）', ['森', '林']],
  ['もり', ['もり']],
  ['ジョン・スミス', ['ジョン・スミス']],
  ['Kim & Lou', ['Kim', 'Lou']],
  ['Kim and Lou', ['Kim', 'Lou']],
  ['Ann Baker, Bob Lee', ['Ann Baker', 'Bob Lee']],
  ['Baker, Ann; Lee, Bob', ['Baker, Ann', 'Lee, Bob']],
  ['Ann Baker\nBob Lee', ['Ann Baker', 'Bob Lee']],
  ['Sandy Anderson', ['Sandy Anderson']],
  ['12/3', ['12/3']],
  ['=A("x/y", "z")', ['=A("x/y", "z")']],
  ['Baker & Sons', ['Baker & Sons']],
  ['Smith & Co.', ['Smith & Co.']],
  ['Sales and Marketing', ['Sales and Marketing']],
  ['ann@example.com; bob@example.com', ['ann@example.com', 'bob@example.com']],
  ['', []],
  ['-', []],
  ['なし', []],
  ['N/A', []],
])('the owners of %j are %j', (text, owners) => {
  expect(ownersOf(text)).toEqual(owners);
});

test.each<[string, readonly string[]]>([
  ['vip, 展示会', ['vip', '展示会']],
  ['a; b；c|d', ['a', 'b', 'c', 'd']],
  ['* myContacts ::: * Friends', ['myContacts', 'Friends']],
  ['#vip #fair', ['vip', 'fair']],
  ['trade fair', ['trade fair']],
  ['', []],
])('the tags of %j are %j', (text, tags) => {
  expect(tagsOf(text)).toEqual(tags);
});

test('each part counts once, however it is written', () => {
  expect(partsOf('Ａ, a, b')).toEqual(['Ａ', 'b']);
});
