// Intl in a script: formats are kept from one call to the next, and each is the one that was asked for.
import { expect, test } from '@jest/globals';
import { open } from './scripts.ts';

test('A format of days is in the zone of the script unless it names another, each time as it is asked for.', () => {
  const files = {
    'Code.js': `function main() {
      const told = (options, locale = 'en-US') => new Intl.DateTimeFormat(locale, options).format(0);
      return [told(), told({ hour: 'numeric', hourCycle: 'h23' }), told({ timeZone: 'America/New_York' }),
        told({}, 'de'), told({}, new Intl.Locale('de')), told({}, new Intl.Locale('ja')), told(), Intl.DateTimeFormat('en-US', { month: 'long' }).format(0)]; }`,
    'appsscript.json': '{ "timeZone": "Asia/Tokyo" }',
  };
  const { host } = open('', {}, { files });
  const expected = [
    '1/1/1970',
    '09',
    '12/31/1969',
    '1.1.1970',
    '1.1.1970',
    '1970/1/1',
    '1/1/1970',
    'January',
  ];
  expect(host.scriptRunNow('main', [])).toEqual(expected);
});
