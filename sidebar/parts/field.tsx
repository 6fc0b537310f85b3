// A labelled field, and what is wrong with it.
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface Props {
  readonly label: string;
  readonly fault?: string | undefined;
  /** Makes the control, given the attributes that tie it to its label and fault. */
  children(tie: {
    readonly id: string;
    readonly 'aria-describedby': string | undefined;
    readonly 'aria-invalid': boolean;
  }): ComponentChildren;
}

export function Field({ label, fault, children }: Props) {
  const id = useId();
  const faultId = `${id}-fault`;
  const isWrong = fault !== undefined;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children({ id, 'aria-describedby': isWrong ? faultId : undefined, 'aria-invalid': isWrong })}
      {isWrong && (
        <p class="fault" id={faultId} role="alert">
          {fault}
        </p>
      )}
    </div>
  );
}

interface ChoiceProps<K extends string> {
  readonly legend: string;
  readonly choices: readonly (readonly [key: K, word: string])[];
  readonly chosen: NoInfer<K> | undefined;
  onChoose(key: NoInfer<K>): void;
}

/** One of a few, as radio buttons in a row. */
export function Choice<K extends string>({ legend, choices, chosen, onChoose }: ChoiceProps<K>) {
  const name = useId();
  return (
    <fieldset class="choice">
      <legend>{legend}</legend>
      {choices.map(([key, word]) => (
        <label key={key}>
          <input
            type="radio"
            name={name}
            value={key}
            checked={key === chosen}
            onChange={() => onChoose(key)}
          />
          {word}
        </label>
      ))}
    </fieldset>
  );
}
