// The examples of the TRUST_ functions.
import { type Example, step } from './example.ts';

export const trustExamples: readonly Example[] = [
  {
    name: 'TRUST_SCORE',
    block: `
Activities
Date | Contact | Kind | From
2026-08-24 | Aoi | meeting | them

=TRUST_SCORE("Aoi", Activities!A:D, , "2026-11-22")
→ 11.9193
`,
    working: [
      step(
        'A meeting from them pays 8 points into an empty book',
        '相手からの面談は8点。まだ何もない通帳に入ります',
        '=4*LN(1+8/4)',
        '4.39445',
      ),
      step(
        'Ninety days later half of it is left',
        '90日たつと半分が残ります',
        '=4.39445*2^(-90/90)',
        '2.197225',
      ),
      step('The score of that balance', 'その残高のスコア', '=100*(1-2^(-2.197225/12))', '11.9193'),
    ],
  },
  {
    name: 'TRUST_BALANCE',
    block: `
Activities
Date | Contact | Kind | From
2026-11-15 | Aoi | info | us
2026-11-22 | Aoi | info | us

=TRUST_BALANCE("Aoi", Activities!A:D, , "2026-11-22")
→ 3.8623
`,
    working: [
      step('The first piece of information, 3 points', '最初の情報提供、3点', '=4*LN(1+3/4)', '2.23846'),
      step('Seven days later', '7日後の残り', '=2.23846*2^(-7/90)', '2.12098'),
      step(
        'The second one, on top of a load that has halved to 1.5',
        '二度目は、半分の1.5になった直近の重なりの上に入ります',
        '=4*LN((1+(1.5+3)/4)/(1+1.5/4))',
        '1.74127',
      ),
      step('Together', '合計', '=2.12098+1.74127', '3.8623'),
    ],
  },
  {
    name: 'TRUST_GRADE',
    block: `
Contacts
Name
Aoi
Ben
Chie

Activities
Date | Contact | Kind | From
2026-10-23 | Aoi | meeting | them
2026-11-22 | Aoi | inquiry | them
2026-11-22 | Aoi | advice | us
2026-11-22 | Ben | message | us

=TRUST_GRADE(Contacts!A2:A4, Activities!A:D, , "2026-11-22")
→ familiar
→ acquainted
→ none
`,
    working: [
      step(
        'Aoi: the meeting, 30 days later',
        'Aoi：30日前の面談の残り',
        '=4*LN(1+8/4)*2^(-30/90)',
        '3.48788',
      ),
      step('What is left of its load', 'その重なりの残り', '=8*2^(-30/7)', '0.41017'),
      step(
        'The enquiry and the advice, 13 points on one day',
        '同じ日の問い合わせと相談対応、合わせて13点',
        '=4*LN((1+(0.41017+13)/4)/(1+0.41017/4))',
        '5.49257',
      ),
      step(
        'The score: from 40 to below 60 is familiar',
        'スコア。40以上60未満は familiar',
        '=100*(1-2^(-(3.48788+5.49257)/12))',
        '40.47',
      ),
    ],
  },
  {
    name: 'TRUST_TREND',
    block: `
Activities
Date | Contact | Kind | From
2026-10-23 | Aoi | meeting | them
2026-11-22 | Aoi | message | them

=TRUST_TREND("Aoi", Activities!A:D, , "2026-11-22", 30)
→ 7.157
`,
    working: [
      step(
        'The score 30 days ago, on the day of the meeting',
        '30日前、面談の日のスコア',
        '=100*(1-2^(-4*LN(1+8/4)/12))',
        '22.4179',
      ),
      step('What is left of it today', '今日までに残った分', '=4*LN(1+8/4)*2^(-30/90)', '3.48788'),
      step('What is left of its load of 8', '重なり8点のうち残った分', '=8*2^(-30/7)', '0.41017'),
      step(
        'The message from them, 4 points',
        '相手からのメッセージ、4点',
        '=4*LN((1+(0.41017+4)/4)/(1+0.41017/4))',
        '2.58211',
      ),
      step(
        'The score today less the one then',
        '今日のスコアから当時のスコアを引きます',
        '=100*(1-2^(-(3.48788+2.58211)/12))-22.4179',
        '7.157',
      ),
    ],
  },
  {
    name: 'TRUST_READY',
    block: `
Contacts
Name
Aoi
Ben

Activities
Date | Contact | Kind | From
2026-11-02 | Aoi | inquiry | them
2026-11-02 | Ben | message | us

=TRUST_READY(Contacts!A2:A3, Activities!A:D, , "2026-11-22")
→ TRUE
→ FALSE
`,
    working: [
      step(
        'Aoi asked 20 days ago; up to 30 days an offer is welcome',
        'Aoi の問い合わせは20日前。30日以内なら提案してかまいません',
        '=DATE(2026,11,22)-DATE(2026,11,2)',
        '20',
      ),
      step(
        'Ben has asked nothing, and his score is far from 60',
        'Ben は問い合わせがなく、スコアも60に届きません',
        '=100*(1-2^(-4*LN(1+2/4)*2^(-20/90)/12))',
        '7.7',
      ),
    ],
  },
  {
    name: 'TRUST_LEDGER',
    block: `
Activities
Date | Contact | Kind | From
2026-10-23 | Aoi | meeting | them
2026-11-07 | Aoi | ask | us

=TRUST_LEDGER("Aoi", Activities!A:D, , "2026-11-22")
→ date | kinds | paid_in | withdrawn | lost | balance | score
→ 2026-10-23 | meeting | 4.3944 | 0 | 0 | 4.3944 | 22.4179
→ 2026-11-07 | ask | 0 | 10 | 0.4794 | -6.0850 | 0
→ 2026-11-22 | | 0 | 0 | -0.6639 | -5.4211 | 0
`,
    working: [
      step('The meeting is paid in', '面談が入ります', '=4*LN(1+8/4)', '4.39445'),
      step(
        'Fifteen days later this much has weathered away',
        '15日で薄れた分',
        '=4.39445*(1-2^(-15/90))',
        '0.47944',
      ),
      step(
        'The score is below 40, so the offer costs 10: the book is in debt',
        'スコアが40未満なので、提案は10点の引き出し。残高はマイナスになります',
        '=4.39445-0.47944-10',
        '-6.08499',
      ),
      step(
        'Fifteen days later part of the debt has faded',
        '15日で負債も少し薄れます',
        '=-6.08499*2^(-15/90)',
        '-5.4211',
      ),
    ],
  },
];
