// Small tables of people in eleven languages, in the encodings that spreadsheets of their countries wrote.
import iconv from 'iconv-lite';

interface Language {
  readonly encodings: readonly string[];
  readonly header: readonly string[];
  readonly names: readonly string[];
  readonly companies: readonly string[];
  readonly notes: readonly string[];
}

const words = (text: string): string[] => text.split('|');

export const languages: Readonly<Record<string, Language>> = {
  Japanese: {
    encodings: ['Shift_JIS', 'EUC-JP', 'ISO-2022-JP'],
    header: words('お名前|勤務先|メモ'),
    names: words('中島 圭介|小林美咲|松本 大輔|井上真由美|木村 拓也|岡田 隆'),
    companies: words('有限会社松風|ナカジマ工務店|医療法人あおば会|スズカ物流'),
    notes: words('次回は来月訪問予定|価格を気にされている||ホームページから問い合わせ'),
  },
  'Chinese, simplified': {
    encodings: ['GB18030'],
    header: words('客户名称|联系人|电话'),
    names: words('吴晓波|周杰|孙悦|郭婷婷|何小萌'),
    companies: words('杭州网络科技|成都餐饮管理有限公司|天津机械厂'),
    notes: words('已付款|需要再联系||合同已签'),
  },
  'Chinese, traditional': {
    encodings: ['Big5'],
    header: words('客戶名稱|聯絡人|電話'),
    names: words('吳志明|周雅婷|孫麗華|郭俊宏|何宜靜'),
    companies: words('新竹電子|台南食品有限公司|桃園機械'),
    notes: words('已付款|需要再聯絡||合約已簽'),
  },
  Korean: {
    encodings: ['EUC-KR'],
    header: words('고객명|담당자|전화번호'),
    names: words('강동원|송혜교|윤아름|배수지|오세훈'),
    companies: words('대전식품|인천물류|주식회사 한빛'),
    notes: words('결제 완료|다시 연락 필요||계약 체결'),
  },
  Russian: {
    encodings: ['windows-1251', 'KOI8-R'],
    header: words('Клиент|Телефон|Комментарий'),
    names: words('Елена Волкова|Михаил Зайцев|Юлия Щербакова|Артём Ёлкин'),
    companies: words('Вектор|Ёлочка|ИП Жуков'),
    notes: words('оплачено|нужно перезвонить||договор подписан'),
  },
  German: {
    encodings: ['windows-1252', 'Mac Roman'],
    header: words('Name|Straße|Bemerkung'),
    names: words('Jörg Krämer|Ulrike Bößmann|Günter Öztürk|Lena Vogel'),
    companies: words('Schönbrunn AG|Köln-Möbel|Übersee KG'),
    notes: words('zurückrufen|Rechnung bezahlt||für März vormerken'),
  },
  French: {
    encodings: ['windows-1252', 'Mac Roman'],
    header: words('Client|Téléphone|Commentaire'),
    names: words('Chloé Bénard|Loïc Gérard|Maëlle Dupré|Benoît Roy'),
    companies: words('Pâtisserie Gâteau|Énergie Verte|L’Été SARL'),
    notes: words('à rappeler|facture payée||déjà cliente'),
  },
  Spanish: {
    encodings: ['windows-1252', 'Mac Roman'],
    header: words('Cliente|Dirección|Comentario'),
    names: words('Begoña Ibáñez|Martín Muñoz|Lucía Güell|Andrés Rubio'),
    companies: words('Peluquería Año|Construcción Sur|Café Olé'),
    notes: words('está interesado|factura pagada||mañana a las 10'),
  },
  Polish: {
    encodings: ['windows-1250'],
    header: words('Klient|Telefon|Uwagi'),
    names: words('Agnieszka Zając|Grzegorz Brzęczek|Żaneta Krawczyk|Michał Lewandowski'),
    companies: words('Łódź Meble|Usługi Budowlane Dębski'),
    notes: words('zapłacono|oddzwonić jutro||umowa podpisana w październiku'),
  },
  Czech: {
    encodings: ['windows-1250'],
    header: words('Zákazník|Telefon|Poznámka'),
    names: words('Lukáš Procházka|Šárka Veselá|Václav Kučera|Zdeněk Dušek'),
    companies: words('Truhlářství Horák|Květinářství Růže'),
    notes: words('zaplaceno|zavolat zítra||smlouva podepsána'),
  },
  English: {
    encodings: ['windows-1252', 'Mac Roman'],
    header: words('Name|Company|Comment'),
    names: words('Chloë Reed|René Brown|Sinéad O’Connor|Tom Hardy|Zoë Quinn'),
    companies: words('Jones – Partners|Café Noir|Soup du Jour|Naïve Ltd'),
    notes: words('paid £20|call back||“maybe” next week'),
  },
};

/** A table with this many people; `shift` chooses which. */
export function tableOf(language: Language, people: number, shift: number): string {
  const { header, names, companies, notes } = language;
  const pick = (list: readonly string[], at: number): string => list[at % list.length] ?? '';
  const rows = Array.from({ length: people }, (_, at) =>
    [
      pick(names, at + shift),
      pick(companies, at * 3 + shift),
      pick(notes, at * 7 + shift),
      `p${at}@example.com`,
    ].join(','),
  );
  return `${[...header, 'E-mail'].join(',')}\r\n${rows.join('\r\n')}\r\n`;
}

/** The bytes of a text in an encoding. */
export function bytesIn(encoding: string, text: string): Uint8Array {
  if (encoding === 'ISO-2022-JP') return iso2022(text);
  const names: Readonly<Record<string, string>> = { Shift_JIS: 'cp932', 'Mac Roman': 'macintosh' };
  return iconv.encode(text, names[encoding] ?? encoding);
}

/** EUC-JP without its high bits, between the escapes that begin and end Japanese letters. */
function iso2022(text: string): Uint8Array {
  const escapeTo = (to: string): number[] => [27, ...Buffer.from(to, 'latin1')];
  return Uint8Array.from(
    (text.match(/[^\0-\u007f]+|[\0-\u007f]+/g) ?? []).flatMap((run) =>
      run.charCodeAt(0) < 128
        ? [...Buffer.from(run, 'latin1')]
        : [...escapeTo('$B'), ...iconv.encode(run, 'EUC-JP').map((byte) => byte & 127), ...escapeTo('(B')],
    ),
  );
}
