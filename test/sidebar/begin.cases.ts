// What is said beside the list: that too many wait for its places, or how to begin where nobody is in it.
import { describe, expect, test } from '@jest/globals';
import { personOf, todayOf } from './people.ts';
import { Server } from './server.ts';
import { opened } from './stage.ts';

describe('beside the list', () => {
  test.each([
    [
      'ja',
      '平日に毎日5名ずつなら、およそ100名まで順番が回ります。いま1,000名が連絡の時期を迎えています。1日の人数は「ルール」の limit で増やせます。',
    ],
    ['en', 'Five a workday reach about 100 people; 1,000 are waiting. You can raise the limit on Rules.'],
  ] as const)(
    'where more are waiting than a day can ever reach, it says so (%s)',
    async (language, sentence) => {
      const server = new Server([personOf()], language);
      const lines = async (): Promise<readonly string[]> => {
        const { page } = await opened(server, { language });
        return (await page.getByRole('main').innerText()).split('\n');
      };
      expect(await lines()).not.toContain(sentence);
      server.reactions.today = () =>
        todayOf(server.people, {
          userLanguage: language,
          capacity: { places: 5, reach: 100, waiting: 1000 },
        });
      expect(await lines()).toContain(sentence);
    },
  );

  test('where nobody is in the contacts yet, it says how to begin, and leads to the tab', async () => {
    const server = new Server([], 'en');
    server.reactions.today = () => todayOf([], { userLanguage: 'en', emptyTab: 'Contacts' });
    const { page } = await opened(server, { language: 'en' });
    await page.getByText('There is nobody in “Contacts” yet.').waitFor();
    await page.getByRole('button', { name: 'Go to “Contacts”' }).click();
    await server.asked('goToProblem', 1);
    expect(server.of('goToProblem')).toEqual([{ type: 'goToProblem', tab: 'Contacts', cell: '' }]);
  });
});
