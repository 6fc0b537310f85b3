// A script inside a page: its texts stay the same, and it holds nothing that the page would take for its own.
import { expect, test } from '@jest/globals';
import { safeInPage } from '../../scripts/page.ts';

const resultOf = (code: string): unknown => new Function(`return ${code};`)();

test.each(["'</script>'", "'<?= 1 ?>'", "'a <? b </script <?'", "'plain'", '1 < 2 ? "a" : "b"'])(
  '%s',
  (script) => {
    expect(safeInPage(script)).not.toMatch(/<\/script|<\?/);
    expect(resultOf(safeInPage(script))).toBe(resultOf(script));
  },
);
