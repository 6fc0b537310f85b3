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

export const valueExamples: readonly Example[] = [
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
    block: `${deals}
=LTV_PREDICTED("Ben", Deals!A:D, 1, "2026-11-22", 0)
→ 542.29
`,
    working: [
      step(
        "The share of a month in what is known: Ben's 365 days, alpha of LTV_MODEL, and the month",
        '分かっている期間（Ben の365日と LTV_MODEL の alpha と1か月）のうちの1か月',
        '=30.4375/(182.21+365+30.4375)',
        '0.052692',
      ),
      step(
        'The chance that he has not left',
        'まだ離れていない確率',
        '=1/(1+0.96018/2.12506*((182.21+365)/182.21)^0.51167)',
        '0.55768',
      ),
      step(
        'The chance to stay on after the next purchase',
        '次の購入のあとも残る確率',
        '=(2.12506+1)/(0.96018+2.12506+1)',
        '0.76496',
      ),
      step(
        'And after the one that follows',
        'その次の購入のあとも残る確率',
        '=(2.12506+2)/(0.96018+2.12506+2)',
        '0.81118',
      ),
      step(
        'Purchases in the month if he has not left: up to three; more hardly ever happen',
        '離れていない場合の1か月の購入回数（3回まで。それより多いことはまずありません）',
        '=(1-0.052692)^0.51167*0.51167*0.052692*(1+1.51167/2*0.052692*(1.76496+2.51167/3*0.052692*(1.76496+0.76496*0.81118)))',
        '0.028178',
      ),
      step(
        'What a purchase of his is worth: his own 40000, drawn towards everybody',
        '一回の購入の価値。本人の40000を全体に寄せた額です',
        '=5.1246*(18947.1+40000)/(5.1246+4.63092-1)',
        '34501.7',
      ),
      step(
        'All three together, to the whole yen',
        '三つを掛け合わせ、1円単位に丸めます',
        '=ROUND(0.55768*0.028178*34501.7,0)',
        '542',
      ),
    ],
  },
  {
    name: 'CHANCE_TO_BUY',
    block: `${deals}
=CHANCE_TO_BUY("Aoi", Deals!A:D, 90, "2026-11-22")
→ 0.10902
`,
    working: [
      step(
        'The chance that Aoi has not left, one purchase after her first',
        '初回のあと一度購入した Aoi が、まだ離れていない確率',
        '=1/(1+0.96018/(2.12506+1)*((182.21+549)/(182.21+365))^1.51167)',
        '0.677412',
      ),
      step(
        'The chance of a purchase within 90 days if she has not',
        '離れていない場合に、90日以内に購入する確率',
        '=1-((182.21+549)/(182.21+549+90))^1.51167',
        '0.160939',
      ),
      step('Both', '二つを掛けます', '=0.677412*0.160939', '0.10902'),
    ],
  },
  {
    name: 'NEXT_PURCHASE',
    block: `${deals}
=NEXT_PURCHASE("Aoi", Deals!A:D, "2026-11-22")
→ 2027-04-05
`,
    working: [
      step(
        'The gap that is exceeded as often as not',
        '半々の見込みとなる間隔（日）',
        '=(182.21+365)*(2^(1/1.51167)-1)',
        '318.34',
      ),
      step(
        'Counted from the last purchase',
        '最後の購入日から数えます',
        '=TEXT(DATE(2026,5,22)+318,"yyyy-mm-dd")',
        '2027-04-05',
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
