// The formulas: each puts itself, with its ranges, into the selected cell.
import { useState } from 'preact/hooks';
import { useAsking } from '../asking.ts';
import { Act } from '../parts/button.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { useReading } from '../reading.ts';
import { formulaGroups, formulasText } from '../text/formulas.ts';

export function Formulas() {
  const { t } = useReading();
  const [cell, setCell] = useState<string>();
  const putting = useAsking<'formula'>((reply) => setCell(reply.cell));
  return (
    <details class="part">
      <summary>
        <h2>{t(formulasText.title)}</h2>
      </summary>
      <p>{t(formulasText.help)}</p>
      <div class="sticky">
        <Waiting on={putting} label={t(formulasText.putting)} />
        <p role="status">
          {cell !== undefined && putting.busySinceMs === undefined && t(formulasText.put)(cell)}
        </p>
      </div>
      {formulaGroups.map(({ title, formulas }) => (
        <section key={title.en}>
          <h3>{t(title)}</h3>
          <ul class="formulas">
            {formulas.map(([name, gives]) => (
              <li key={name}>
                <Act
                  isDisabled={putting.busySinceMs !== undefined}
                  onAct={() => {
                    setCell(undefined);
                    putting.ask({ type: 'formula', name });
                  }}
                >
                  <code>{name}</code>
                  <span>{t(gives)}</span>
                </Act>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </details>
  );
}
