// Twelve months as small columns: people who were new, had an offer, bought, and what came in.
import type { MonthView } from '../../src/messages/requests.ts';
import { Columns } from '../charts/columns.tsx';
import { useReading } from '../reading.ts';
import { funnelText, monthlyNames } from '../text/funnel.ts';

const kinds = ['new', 'offered', 'won', 'revenue'] as const;

export function Months({ months }: { readonly months: readonly MonthView[] }) {
  const { t, f } = useReading();
  const [first] = months;
  const last = months[months.length - 1];
  if (first === undefined || last === undefined) return null;
  return (
    <section>
      <h2>{t(funnelText.months)}</h2>
      <ul class="months-charts">
        {kinds.map((kind) => {
          const values = months.map((month) => month[kind]);
          const sum = values.reduce((total, value) => total + value, 0);
          return (
            <li key={kind}>
              <p>
                <span>{t(monthlyNames[kind])}</span>
                <b>{f.amount(sum)}</b>
              </p>
              <Columns values={values} />
              <p class="quiet">{t(funnelText.thisMonth)(f, last[kind])}</p>
            </li>
          );
        })}
      </ul>
      <p class="ends quiet" aria-hidden="true">
        {t(funnelText.fromMonth)(f.monthName(first.month), f.monthName(last.month))}
      </p>
      <details>
        <summary>{t(funnelText.asTable)}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{t(funnelText.month)}</th>
              {kinds.map((kind) => (
                <th key={kind} scope="col">
                  {t(monthlyNames[kind])}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {[...months].reverse().map((month) => (
              <tr key={month.month}>
                <th scope="row">{f.monthOfYear(month.month)}</th>
                {kinds.map((kind) => (
                  <td key={kind}>{f.amount(month[kind])}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}
