// The examples of whom to contact again.
import { type Example, step } from './example.ts';

export const recontactExamples: readonly Example[] = [
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
    name: 'RECONTACT_CARDS',
    block: `
Contacts
Name | Company | Phone | Email | No call
Aoi | Aoi Studio | 03-0000-0001 | aoi@example.com |
Ben | Hall & Co | 03-0000-0002 | ben@example.com | yes

Activities
Date | Contact | Kind | From
2026-11-19 | Aoi | message | them
2026-11-19 | Aoi | meeting | them

Deals
Date | Contact | Result | Amount | Reason
2026-05-26 | Ben | lost | | competitor

Rules
Setting | Value
language | en

=RECONTACT_CARDS(Contacts!A:E; Activities!A:D; Deals!A:E; 5; "2026-11-22"; Rules!A:B)
→ Contact | Company | Why | Days overdue | Next step | Phone | E-mail | Trust
→ Aoi | Aoi Studio | They got in touch on 19 Nov and wait for your answer. | 2 | Message | 03-0000-0001 | aoi@example.com | 27, acquainted
→ Ben | Hall & Co | In May they chose a competitor. Half a year has passed. | 0 | Asked how it goes | | ben@example.com | No record yet
`,
    working: [
      step(
        'Aoi’s trust: 12 points paid in on one day, faded for 3 days, on the scale of scores',
        'Aoi の信頼：一日で12点を預け入れ、3日分薄れた残高をスコアにします',
        '=ROUND(100*(1-2^(-4*LN(1+12/4)*2^(-3/90)/12)),0)',
        '27',
      ),
      step(
        'Ben was lost to a competitor 180 days ago: due today',
        'Ben は180日前に他社に決まりました。今日が目安の日です',
        '=DATE(2026,11,22)-DATE(2026,5,26)',
        '180',
      ),
      step(
        'Aoi wrote on the 19th, and an answer is due a day later',
        'Aoi からの連絡は19日。返事の目安はその翌日です',
        '=DATE(2026,11,22)-(DATE(2026,11,19)+1)',
        '2',
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
