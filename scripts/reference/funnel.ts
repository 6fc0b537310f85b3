// The examples of the funnel, of rates, and of whom to contact again.
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

=FUNNEL_SUMMARY(Contacts!A:B, Activities!A:D, Deals!A:D, "2026-11-22")
→ phase | stage | people | reached | rate | low | high | median_days
→ lead | new | 2 | 4 | 0.5 | 0.1228 | 0.8772 |
→ lead | nurturing | 0 | | | | |
→ lead | ready | 0 | | | | |
→ conversion | offered | 0 | 2 | 0.5 | 0.0608 | 0.9392 | 30
→ conversion | not_now | 1 | | | | |
→ conversion | customer | 1 | 1 | 0.25 | 0 | 0.8533 | 20
→ ltv | repeat | 0 | 0 | | | |
→ ltv | dormant | 0 | | | | |
→ out | do_not_contact | 0 | | | | |
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
→ pattern | people | tries | wins | rate | low | high | first_win
→ blog | 2 | 2 | 1 | 0.3667 | 0.0681 | 0.7476 | 2026-09-21
→ fair | 3 | 2 | 0 | 0.2 | 0 | 0.5674 |
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
  {
    name: 'RECONTACT_LIST',
    block: `
Contacts
Name | Problem
Aoi | bookings only by phone
Ben |
Chie |

Activities
Date | Contact | Kind | From
2026-10-23 | Aoi | message | them
2026-10-24 | Aoi | info | us
2026-11-19 | Chie | message | them

Deals
Date | Contact | Result | Amount | Reason
2026-06-25 | Ben | lost | | competitor

=RECONTACT_LIST(Contacts!A:B, Activities!A:D, Deals!A:E, 5, "2026-11-22")
→ contact | reason | overdue_days | priority | suggestion | score | stage | other_reasons
→ Chie | waiting_on_us | 2 | first | message | 14.4863 | nurturing |
→ Aoi | nurture | 8 | 4.1429 | common_ground | 17.1749 | nurturing |
`,
    working: [
      step(
        'Chie has waited for an answer: due a day after her message, so it comes first',
        'Chie は返事待ち。届いた翌日が期日で、いちばん上に出ます',
        '=DATE(2026,11,22)-(DATE(2026,11,19)+1)',
        '2',
      ),
      step(
        'Aoi: 21 days of rest after the last touch are over since',
        'Aoi：最後の連絡から21日空けて、過ぎた日数',
        '=DATE(2026,11,22)-(DATE(2026,10,24)+21)',
        '8',
      ),
      step(
        'Her priority: weight 3, overdue by 8 of 21 days, and the middle value of all',
        '優先度：重み3、21日に対して8日超過、価値は全員の中央です',
        '=3*(1+8/21)*(0.75+0.5*0.5)',
        '4.1429',
      ),
    ],
  },
  {
    name: 'RECONTACT_REASON',
    block: `
Contacts
Name
Aoi
Ben

Activities
Date | Contact | Kind | From

Deals
Date | Contact | Result | Amount | Reason
2026-08-14 | Aoi | lost | | not_now
2026-09-14 | Ben | lost | | not_now

=RECONTACT_REASON(Contacts!A2:A3, Contacts!A:A, Activities!A:D, Deals!A:E, "2026-11-22")
→ not_now
→
`,
    working: [
      step(
        'Aoi said no 100 days ago; after 90 it is time to ask again',
        'Aoi の失注から100日。90日たてば、あらためて伺う時期です',
        '=DATE(2026,11,22)-DATE(2026,8,14)',
        '100',
      ),
      step(
        'Ben said no 69 days ago: not yet',
        'Ben の失注からは69日。まだ早い時期です',
        '=DATE(2026,11,22)-DATE(2026,9,14)',
        '69',
      ),
    ],
  },
];
