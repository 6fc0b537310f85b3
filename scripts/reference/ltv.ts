// The examples of lifetime value.
import { type Example, step } from './example.ts';

/** Two customers: Aoi bought twice, Ben once. */
const deals = `
Deals
Date | Contact | Result | Amount
2025-05-22 | Aoi | won | 30000
2026-05-22 | Aoi | won | 20000
2025-11-22 | Ben | won | 40000
`;

/** Two customers who bought once, with r, alpha, a and b of LTV_MODEL. */
const once = `
Deals
Date | Contact | Result | Amount
2025-11-22 | Ben | won | 40000
2026-05-22 | Chie | won | 20000
`;
const [r, alpha, a, b] = ['0.339396', '138.61486', '1.120409', '1.879591'];
const [leaves, stays] = [`${a}/(${a}+${b})`, `${b}/(${a}+${b})`];

/** The chance that a gap of so many stages is longer than some days: fewer stages than all have ended. */
function longer(stages: number, days: string): string {
  const start = `${alpha}/${stages}`;
  const part = `(${days})/(${start}+${days})`;
  let sum = '1';
  for (let i = stages - 1; i > 0; i--) sum = `1+(${r}+${i - 1})/${i}*${part}*(${sum})`;
  return `(${start}/(${start}+${days}))^${r}*(${sum})`;
}

/** How likely a normal gap is between 365.25 days and these: the first terms of the series. */
function beyond(days: number): string {
  const z = `(${days}-365.25)/10`;
  return `EXP(-(${z})^2/2)/SQRT(2*PI())*(${z}+(${z})^3/3+(${z})^5/15+(${z})^7/105+(${z})^9/945)`;
}

/** Three rhythms, which count 10, 1 and 1 before anybody has bought twice. */
const longerInAny = (days: string) => `(10*${longer(1, days)}+${longer(3, days)}+${longer(9, days)})/12`;

export const ltvExamples: readonly Example[] = [
  {
    name: 'LTV',
    block: `
Deals
Date | Contact | Result | Amount
2026-05-26 | Aoi | won | 30000
2026-08-24 | Aoi | won | 20000
2026-09-01 | Aoi | won | -5000

=LTV("Aoi", Deals!A:D, "2026-11-22")
→ 45000
`,
    working: [
      step('Two purchases, less the refund', '購入2件から返金を引きます', '=30000+20000-5000', '45000'),
    ],
  },
  {
    name: 'LTV_PREDICTED',
    block: `${once}
=LTV_PREDICTED("Ben", Deals!A:D, 1, "2026-11-22", 0)
→ 477.48
`,
    working: [
      step(
        'Three rhythms, ten to one to one. At random: he stayed, was silent for 365 days, and buys up to three times in the month',
        '三つのリズムを10対1対1で考えます。不規則な場合：残っていて365日購入がなく、この1か月に買う回数（3回まで）',
        `=10/12*${stays}*(${alpha}/(${alpha}+365))^${r}*(1-30.4375/(${alpha}+395.4375))^${r}*${r}*30.4375/(${alpha}+395.4375)*(1+(${r}+1)/2*30.4375/(${alpha}+395.4375)*(1+0.72+(${r}+2)/3*30.4375/(${alpha}+395.4375)*(1+0.72+0.72*0.78)))`,
        '0.00683396',
      ),
      step(
        'The two regular ones: as likely a gap between 365 days and a month more',
        '規則的な二つの場合：間隔が365日から1か月後までの間に終わる確率',
        `=${stays}/12*(${longer(3, '365')}-${longer(3, '395.4375')}+${longer(9, '365')}-${longer(9, '395.4375')})`,
        '0.00151100',
      ),
      step(
        'Or he had left, sleeps (15 of 100 who left do, for about a year) and wakes; and may buy again in the half month that is left on average',
        '離れたが休んでいるだけ（離れた方の15%、目安は1年）で、この1か月に戻る確率。平均して残る半月に、もう一度買うこともあります',
        `=${leaves}*0.15*(EXP(-365/365)-EXP(-395.4375/365))*(1+${b}/(${a}+${b}+1)*(1-${longer(1, '15.21875')}))`,
        '0.00167578',
      ),
      step(
        'All that may lie behind 365 days of silence: he stayed, has left, or sleeps',
        '365日購入がないことの確率：残っている、離れた、休んでいる',
        `=${stays}*${longerInAny('365')}+${leaves}*(0.85+0.15*EXP(-365/365))`,
        '0.749754',
      ),
      step(
        'What a purchase of his is worth: his own 40000, drawn towards everybody (p, q and v of LTV_MODEL)',
        '一回の購入の価値。本人の40000を全体に寄せた額です（LTV_MODEL の p・q・v）',
        '=4*(22500+40000)/(4+4-1)',
        '35714.3',
      ),
      step(
        'Purchases, of what may lie behind the silence, times their worth, to the whole yen',
        '購入回数を確率で割り、価値を掛けて、1円単位に丸めます',
        '=ROUND((0.00683396+0.00151100+0.00167578)/0.749754*35714.3,0)',
        '477',
      ),
    ],
  },
  {
    name: 'LTV_RANGE',
    block: `${once}
=LTV_RANGE("Ben", Deals!A:D, 1, "2026-11-22", 0)
→ 0 | 0
`,
    working: [
      step(
        'The expected 477 are a thin chance of some 35714: in more than nine months of ten nothing comes, so both ends are 0',
        '見込みの477は、約35714の購入がわずかな確率であるという意味です。10回に9回以上は購入がないので、下限も上限も0です',
        '=IF(477/35714.3<1/10,0,35714.3)',
        '0',
      ),
    ],
  },
  {
    name: 'CHANCE_TO_BUY',
    block: `${once}
=CHANCE_TO_BUY("Chie", Deals!A:D, 90, "2026-11-22")
→ 0.05517
`,
    working: [
      step(
        'She stayed and buys between day 184 and day 274 of her silence: three rhythms, ten to one to one',
        '残っていて、沈黙の184日目から274日目の間に買う確率。三つのリズムを10対1対1で考えます',
        `=${stays}*(${longerInAny('184')}-${longerInAny('274')})`,
        '0.0384107',
      ),
      step(
        'She had left, sleeps (15 of 100 who left do, for about a year) and wakes within these 90 days',
        '離れたが休んでいるだけ（離れた方の15%、目安は1年）で、この90日に戻る確率',
        `=${leaves}*0.15*(EXP(-184/365)-EXP(-274/365))`,
        '0.0073947',
      ),
      step(
        'All that may lie behind 184 days of silence: she stayed, has left, or sleeps',
        '184日購入がないことの確率：残っている、離れた、休んでいる',
        `=${stays}*${longerInAny('184')}+${leaves}*(0.85+0.15*EXP(-184/365))`,
        '0.830325',
      ),
      step(
        'The part in which she buys',
        'そのうち購入する割合',
        '=(0.0384107+0.0073947)/0.830325',
        '0.05517',
      ),
    ],
  },
  {
    name: 'NEXT_PURCHASE',
    block: `
Deals
Date | Contact | Result | Amount
2023-11-29 | Aoi | won | 90000
2024-11-29 | Aoi | won | 90000
2025-11-29 | Aoi | won | 90000

=NEXT_PURCHASE("Aoi", Deals!A:D, "2026-11-22")
→ 2026-12-02
`,
    working: [
      step(
        'Two gaps of about a year: a yearly contract, 365.25 days give or take 10. Not paid by day 358',
        '1年ほどの間隔が二度。年に一度の契約（365.25日、前後10日）とみます。358日目までに支払いがない確率',
        `=0.5-${beyond(358)}`,
        '0.7658',
      ),
      step(
        'Of these, so many will have paid ten days later: nearest to half',
        'そのうち10日後までに支払う割合。半分に最も近い日です',
        `=1-(0.5-${beyond(368)})/0.7658`,
        '0.489',
      ),
      step('And so many eleven days later', '11日後まででは', `=1-(0.5-${beyond(369)})/0.7658`, '0.538'),
      step(
        'Ten days from the day that is asked about',
        '基準日から10日後',
        '=TEXT(DATE(2026,11,22)+10,"yyyy-mm-dd")',
        '2026-12-02',
      ),
    ],
  },
  {
    name: 'LTV_MODEL',
    block: `${deals}
=LTV_MODEL(Deals!A:D, "2026-11-22")
→ model | MBG/NBD
→ customers | 2
→ repeat_customers | 1
→ r | 0.51167
→ alpha_days | 182.210
→ a | 0.96018
→ b | 2.12506
→ log_likelihood | -8.57858
→ p | 5.1246
→ q | 4.63092
→ v | 18947.1
→ spend_log_likelihood | -10.4063
`,
    working: [
      step(
        'Ben bought once and has been silent for 365 days: he stays and waits, or has left',
        'Ben は一度購入して365日の沈黙。待っているか、離れたかのどちらかです',
        '=LN(2.12506/(0.96018+2.12506)*(182.21/(182.21+365))^0.51167+0.96018/(0.96018+2.12506))',
        '-0.351535',
      ),
      step(
        'Aoi bought again after 365 days and has been silent for 184: the same for her',
        'Aoi は365日後に再び購入し、その後184日の沈黙。同じように求めます',
        '=LN(0.51167*182.21^0.51167*2.12506*(3.12506*(182.21+549)^-1.51167+0.96018*(182.21+365)^-1.51167)/((0.96018+2.12506)*(1+0.96018+2.12506)))',
        '-8.227043',
      ),
      step('The logarithm of both together', '二人分の対数の和', '=-0.351535-8.227043', '-8.57858'),
    ],
  },
  {
    name: 'REFERRAL_VALUE',
    block: `
Contacts
Name | Referred by
Aoi |
Ben | Aoi
Chie | Ben

Deals
Date | Contact | Result | Amount
2026-05-26 | Aoi | won | 90000
2026-08-24 | Ben | won | 20000
2026-09-01 | Chie | won | 15000

=REFERRAL_VALUE(Contacts!A2:A4, Contacts!A:B, Deals!A:D, "2026-11-22")
→ 35000
→ 15000
→ 0
`,
    working: [
      step(
        'Aoi sent Ben, and Ben sent Chie: both count for Aoi, her own purchase never',
        'Aoi が Ben を、Ben が Chie を紹介。二人とも Aoi に数え、本人の購入は数えません',
        '=20000+15000',
        '35000',
      ),
    ],
  },
];
