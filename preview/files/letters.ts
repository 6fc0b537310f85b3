// The letters that lists of people are full of, by language:
// short files have too few for statistics of whole texts.

/** Letters beyond ASCII of languages with Latin letters, in lower case. */
export const alphabets: readonly string[] = [
  'äöüß',
  'àâæçéèêëîïôœùûüÿ',
  'áéíñóúü',
  'áâãàçéêíóôõú',
  'àèéìíòóù',
  'åäöéæøü',
  'áæéðíóöúýþ',
  'àéèëïöüç',
  'áéíóúäöüàèñçêëß',
  'ąćęłńóśźż',
  'áčďéěíňóřšťúůýž',
  'áäčďéíĺľňóôŕšťúýž',
  'áéíóöőúüű',
  'ăâîșşțţ',
  'čćđšž',
  'çğıİöşü',
];

/** Han letters and syllables of names, firms, places and headers. */
export const frequent: Readonly<Record<'ja' | 'zhHans' | 'zhHant' | 'ko', string>> = {
  ja:
    '山田中村本木井藤佐高橋鈴渡辺伊小加吉斎林清水森池石川野原子美太郎一二三健雄裕由花恵和明真智正誠愛優香奈佳翔大株式会社有限' +
    '商事製作所東京都大阪名古屋横浜市区町県北南西青氏電話備考担当者日付連絡先様御株店舗業務顧客種別内容金額',
  zhHans:
    '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华建国文公司' +
    '有限科技北京上海广州深圳市区电话邮箱姓名备注日期客户地址手机设计贸易',
  zhHant:
    '王李張劉陳楊趙黃周吳徐孫胡朱高林何郭馬羅梁宋鄭謝韓唐馮蔡許曾明美志豪怡君佳蓉建國華偉婷雅惠公司股份有限科技臺台北高雄中市區' +
    '電話郵件姓名備註日期客戶地址手機設計貿易',
  ko: '김이박최정강조윤장임한오서신권황안송류홍민수지영희현우진성훈준은경미선주상사전자회사서울부산이름전화메모날짜',
};
