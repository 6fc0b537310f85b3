// The examples of what wins have in common.
import { type Example, step } from './example.ts';

export const winExamples: readonly Example[] = [
  {
    name: 'WIN_PATTERNS',
    block: `
Contacts
Name | Source
Aoi | blog
Ben | blog
Chie | fair
Dan | fair
Emi | fair

Activities
Date | Contact | Kind | From

Deals
Date | Contact | Result | Amount
2026-09-21 | Aoi | won | 30000
2026-10-11 | Ben | lost |
2026-10-12 | Chie | lost |
2026-10-13 | Dan | lost |

=WIN_PATTERNS(Contacts!A:B, Activities!A:D, Deals!A:D, "source", "2026-11-22")
→ pattern | people | tries | wins | rate | low | high | first_win | revenue | expected | referred
→ blog | 2 | 2 | 1 | 0.3667 | 0.0681 | 0.7476 | 2026-09-21 | 30000 | 13941.7 | 0
→ fair | 3 | 2 | 0 | 0.2 | 0 | 0.5674 | | 0 | | 0
`,
    working: [
      step('Over everybody: 1 win in 4 tries', '全体では、試行4件のうち成約1件', '=(1+1/2)/(4+1)', '0.3'),
      step(
        'The fair: 0 of 2, and 4 tries at the overall rate',
        'fair：2件中0件に、全体の率での4件分を足します',
        '=(0+4*0.3)/(2+4)',
        '0.2',
      ),
      step(
        'The blog: 1 of 2, and the same',
        'blog：2件中1件に、同じ4件分を足します',
        '=(1+4*0.3)/(2+4)',
        '0.3667',
      ),
    ],
  },
];
