// docs/functions.md and the README's table of functions, from the declarations and the examples.
import type { Bilingual } from '../../src/core/base/bilingual.ts';
import { type Family, families, functions } from '../../src/functions/all.ts';
import type { CellFunction } from '../../src/functions/define.ts';
import type { Example } from './example.ts';
import { funnelExamples } from './funnel.ts';
import { ltvExamples } from './ltv.ts';
import { withPart } from './marked.ts';
import { recontactExamples } from './recontact.ts';
import { table } from './table.ts';
import { trustExamples } from './trust.ts';
import { winExamples } from './wins.ts';

/** Each family's in the file of its name. */
const examplesOf: Readonly<Record<Family, readonly Example[]>> = {
  trust: trustExamples,
  funnel: funnelExamples,
  wins: winExamples,
  ltv: ltvExamples,
  recontact: recontactExamples,
};

export const examples: readonly Example[] = Object.values(examplesOf).flat();

const both = ({ en, ja }: Bilingual): string => `${en}  \n${ja}`;

const signatureOf = ({ name, parameters }: CellFunction): string =>
  `${name}(${parameters.map(([parameter, { isOptional }]) => (isOptional ? `[${parameter}]` : parameter)).join(', ')})`;

function exampleOf(family: Family, name: string): Example {
  const found = examplesOf[family].find((example) => example.name === name);
  if (found === undefined)
    throw new Error(`${name} has no example: write one in scripts/reference/${family}.ts.`);
  return found;
}

function sectionOf(family: Family, each: CellFunction): string {
  const { block, working } = exampleOf(family, each.name);
  const parameters = each.parameters.map(([name, { help, isOptional }]) => [
    `\`${name}\``,
    isOptional ? '✓' : '',
    help.en,
    help.ja,
  ]);
  const steps = working.map(({ en, ja, formula, gives }) => [en, ja, `\`${formula}\``, gives]);
  return `## ${each.name}

\`${signatureOf(each)}\`

${both(each.help)}

${table(['argument', 'optional', 'meaning', '意味'], parameters)}

${both(each.returns)}

\`\`\`text
${block.trim()}
\`\`\`

By hand / 手計算:

${table(['step', '手順', 'in any cell', 'gives'], steps)}
`;
}

const introduction = `<!-- Made by \`npm run build\` from the declarations in src/functions and the examples in scripts/reference; please change those. -->

# The cell functions

Each example shows small tables (\`|\` stands between cells), the formula as typed, and behind \`→\` what it gives. It is run by the tests
on the built add-on, and so is the working below it: its formulas use built-in functions only, and can be typed into any cell.

- A key of \`contacts\` is an id, an e-mail or a name. A cell gives a value, a column gives a column. A blank or unknown key gives a blank.
- \`people\`, \`activities\` and \`deals\` are ranges with their header row. Columns are found by their header, and whole columns such as \`Activities!A:H\` are fine.
- Optional arguments may be left out or blank. \`as_of\` is then \`today\` of the Rules tab where \`rules\` is given, else today.
- Numbers are not rounded; the examples are, to the digits shown. Keys such as \`trusted\` are the same in every language, so that formulas can compare them.
- The examples separate arguments with commas. A spreadsheet whose locale writes 0,5 (Germany, France, Brazil …) takes semicolons instead, which work in every locale; the formulas that Goen puts into cells have them.
- A date that a function gives back lies within its day in every time zone, at noon, not at its beginning: format the cell as a date, and compare with INT, as in \`INT(B2) = TODAY()\`.
- No cell that a formula is given may hold NOW, RAND, RANDARRAY or RANDBETWEEN, even indirectly: Google Sheets refuses such a formula.

例では、小さな表（\`|\` はセルの区切り）、入力する数式、\`→\` のあとに結果を示します。例も、その下の手計算も、テストが実際に動かして確かめています。
手計算は標準の関数だけなので、どのセルでもそのまま試せます。

- \`contacts\` の相手は、ID・メール・氏名のいずれかで指定します。セル一つなら値が一つ、一列なら一列で返ります。空白や、表にない相手は空白になります。
- \`people\`・\`activities\`・\`deals\` には、見出し行のある範囲を指定します。列は見出しで探すため順番は自由で、\`Activities!A:H\` のような列全体でもかまいません。
- 省略できる引数は、書かなくても空白でもかまいません。\`as_of\` を省くと、\`rules\` があればその \`today\`、なければ今日が基準日になります。
- 値は丸めません（例では表示の桁までです）。\`trusted\` などのキーはどの言語でも同じなので、数式で比べられます。
- 例では引数をカンマで区切っています。小数を 0,5 と書く地域設定（ドイツ、フランス、ブラジルなど）ではセミコロンで区切ります。セミコロンはどの地域設定でも使えるため、Goen が入れる数式もセミコロンです。
- 関数が返す日付は、どのタイムゾーンでもその日のうちに入るよう、正午の時刻になっています。セルを日付の書式にし、比べるときは \`INT(B2) = TODAY()\` のように INT を使ってください。
- 指定するセルが NOW・RAND・RANDARRAY・RANDBETWEEN を（間接的にでも）含むと、Google スプレッドシートは数式を受け付けません。

The settings are in [rules.md](rules.md), the ideas in [model.md](model.md). / 設定は [rules.md](rules.md)、考え方は [model.md](model.md) にあります。
`;

/** The whole of docs/functions.md. */
export function functionsPage(): string {
  const sections = (Object.keys(families) as Family[]).flatMap((family) =>
    families[family].map((each) => sectionOf(family, each)),
  );
  return [introduction, ...sections].join('\n');
}

/** The README's table: every function with what it is for, in both languages, and a link to its example. */
const functionTable = (): string =>
  table(
    ['Function', 'What it tells', '分かること'],
    functions.map(({ name, help }) => [
      `[\`${name}\`](docs/functions.md#${name.toLowerCase()})`,
      help.en,
      help.ja,
    ]),
  );

/** A README with the table of today between its two markers. @throws one sentence if a marker is missing */
export const withFunctionTable = (readme: string): string =>
  withPart(readme, 'README.md', 'functions', functionTable());
