// The examples of the funnel and of rates.
import { type Example, step } from './example.ts';

export const funnelExamples: readonly Example[] = [
  {
    name: 'FUNNEL_STAGE',
    block: `
Contacts
Name
Aoi
Ben
Chie

Activities
Date | Contact | Kind | From

Deals
Date | Contact | Result | Amount
2026-04-22 | Aoi | won | 30000
2026-11-01 | Ben | lost |

=FUNNEL_STAGE(Contacts!A2:A4, Contacts!A:A, Activities!A:D, Deals!A:D, "2026-11-22")
→ dormant
→ not_now
→ new
`,
    working: [
      step(
        'Aoi bought once, this many days ago: more than 180 is dormant',
        'Aoi の購入は一度だけ。180日を超えたので dormant です',
        '=DATE(2026,11,22)-DATE(2026,4,22)',
        '214',
      ),
    ],
  },
  {
    name: 'FUNNEL_SUMMARY',
    block: `
Contacts
Name | First met
Aoi | 2026-09-01
Ben | 2026-09-01
Chie | 2026-11-01
Dan | 2026-11-01

Activities
Date | Contact | Kind | From

Deals
Date | Contact | Result | Amount
2026-09-21 | Aoi | won | 30000
2026-10-11 | Ben | lost |
2026-11-10 | Aoi | open | 80000

=FUNNEL_SUMMARY(Contacts!A:B, Activities!A:D, Deals!A:D, "2026-11-22")
→ phase | stage | people | reached | rate | low | high | median_days | open_value
→ lead | new | 2 | 4 | 0.5 | 0.1228 | 0.8772 | |
→ lead | nurturing | 0 | | | | | |
→ lead | ready | 0 | | | | | |
→ conversion | offered | 0 | 2 | 0.5 | 0.0608 | 0.9392 | 30 |
→ conversion | not_now | 1 | | | | | |
→ conversion | customer | 1 | 1 | 0.25 | 0 | 0.8533 | 20 | 80000
→ ltv | repeat | 0 | 0 | | | | |
→ ltv | dormant | 0 | | | | | |
→ out | do_not_contact | 0 | | | | | |
`,
    working: [
      step(
        'Two of four people got as far as an offer',
        '4人のうち2人が提案まで進みました',
        '=(2+1/2)/(4+1)',
        '0.5',
      ),
      step(
        'The offers came after 20 and 40 days: the middle',
        '提案までは20日と40日。その中央です',
        '=(20+40)/2',
        '30',
      ),
      step('One of the two bought', 'その2人のうち1人が購入しました', '=(1+1/2)/(2+1)', '0.5'),
      step(
        'One customer, none of whom bought again yet',
        '顧客は1人、再購入はまだありません',
        '=(0+1/2)/(1+1)',
        '0.25',
      ),
    ],
  },
  {
    name: 'FUNNEL_BY_MONTH',
    block: `
Contacts
Name | First met
Aoi | 2026-09-01
Ben | 2026-09-20
Chie | 2026-11-01

Activities
Date | Contact | Kind | From
2026-10-05 | Aoi | ask | us

Deals
Date | Contact | Result | Amount
2026-10-20 | Aoi | won | 30000
2026-11-02 | Aoi | won | 12000
2026-11-05 | Aoi | won | -2000

=FUNNEL_BY_MONTH(Contacts!A:B, Activities!A:D, Deals!A:D, 3, "2026-11-22")
→ month | new | offered | won | revenue | cohort_won | cohort_rate | low | high
→ 2026-09-01 | 2 | 0 | 0 | 0 | 1 | 0.5 | 0.0608 | 0.9392
→ 2026-10-01 | 0 | 1 | 1 | 30000 | 0 | | |
→ 2026-11-01 | 1 | 0 | 0 | 10000 | 0 | 0.25 | 0 | 0.8533
`,
    working: [
      step(
        'November: a second purchase of Aoi, less the refund',
        '11月：Aoi の二度目の購入から、返金を引きます',
        '=12000-2000',
        '10000',
      ),
      step(
        'Of the two new people of September one has bought since',
        '9月に出会った2人のうち、その後1人が購入しました',
        '=(1+1/2)/(2+1)',
        '0.5',
      ),
    ],
  },
  {
    name: 'LOSS_REASONS',
    block: `
Contacts
Name
Aoi
Ben
Chie

Activities
Date | Contact | Kind | From

Deals
Date | Contact | Result | Amount | Reason
2026-03-02 | Aoi | open | 50000 |
2026-03-20 | Aoi | lost | | price
2026-05-10 | Ben | lost | 20000 | price
2026-06-01 | Chie | open | 9000 |
2026-08-17 | Aoi | won | 45000 |

=LOSS_REASONS(Contacts!A:A, Activities!A:D, Deals!A:E, "2026-11-22")
→ reason | losses | amount | people | came_back | rate | low | high | median_days
→ price | 2 | 70000 | 2 | 1 | 0.5 | 0.0608 | 0.9392 | 150
→ no_reply | 1 | 9000 | 1 | 0 | 0.25 | 0 | 0.8533 |
`,
    working: [
      step(
        'Lost for the price: what Aoi’s open row said, and Ben’s own amount',
        '価格での失注：Aoi の商談中の行の金額と、Ben の金額',
        '=50000+20000',
        '70000',
      ),
      step(
        'Aoi bought this many days after her refusal',
        'Aoi は断ってから、この日数のあとに購入しました',
        '=DATE(2026,8,17)-DATE(2026,3,20)',
        '150',
      ),
      step(
        'Chie’s deal has had no sign for longer than the 90 days that it stays open',
        'Chie の商談は、動きがないまま90日を超えました',
        '=DATE(2026,11,22)-DATE(2026,6,1)',
        '174',
      ),
      step('One of the two came back', '2人のうち1人が戻りました', '=(1+1/2)/(2+1)', '0.5'),
    ],
  },
  {
    name: 'CONVERSION_RATE',
    block: `
=CONVERSION_RATE(1, 2)
→ 0.5 | 0.0608 | 0.9392
`,
    working: [
      step(
        'One win and a half, of two tries and one',
        '成約1に½、試行2に1を足して割ります',
        '=(1+1/2)/(2+1)',
        '0.5',
      ),
      step(
        'How sure it is that the rate lies above the lower end: this share lies below',
        '下限より下にある確率は2.5 %',
        '=(2*ASIN(SQRT(0.0608))-SIN(4*ASIN(SQRT(0.0608)))/2)/PI()',
        '0.025',
      ),
      step(
        'The upper end mirrors it, since 1 of 2 is the middle',
        '2件中1件はちょうど中央なので、上限は下限と対称です',
        '=1-0.0608',
        '0.9392',
      ),
    ],
  },
];
