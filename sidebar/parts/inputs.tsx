// Labelled inputs of one kind each.
import type { Ref } from 'preact';
import { Field } from './field.tsx';

interface Labelled {
  readonly label: string;
  readonly value: string;
  readonly fault?: string | undefined;
}

interface Typed extends Labelled {
  onType(text: string): void;
}

interface Picked<K extends string> extends Labelled {
  /** What is chosen, and what it is called. */
  readonly options: readonly (readonly [key: K, word: string])[];
  /** Further ones under a heading. */
  readonly more?: { readonly label: string; readonly options: Picked<K>['options'] };
  readonly isDisabled?: boolean;
  readonly isMarked?: boolean;
  readonly start?: Ref<HTMLSelectElement>;
  onPick(key: NoInfer<K>): void;
}

const optionsOf = (options: readonly (readonly [key: string, word: string])[]) =>
  options.map(([key, word]) => (
    <option key={key} value={key}>
      {word}
    </option>
  ));

export function Select<K extends string>({
  label,
  value,
  options,
  more,
  isDisabled = false,
  isMarked = false,
  start,
  onPick,
}: Picked<K>) {
  return (
    <Field label={label}>
      {(tie) => (
        <select
          {...tie}
          ref={start ?? null}
          class={isMarked ? 'guess' : undefined}
          disabled={isDisabled}
          value={value}
          onChange={({ currentTarget }) => onPick(currentTarget.value as K)}
        >
          {optionsOf(options)}
          {more !== undefined && <optgroup label={more.label}>{optionsOf(more.options)}</optgroup>}
        </select>
      )}
    </Field>
  );
}

/** @param min and max as ISO text */
export const DayInput = ({
  label,
  value,
  fault,
  min,
  max,
  onType,
}: Typed & { readonly min?: string; readonly max?: string }) => (
  <Field label={label} fault={fault}>
    {(tie) => (
      <input
        {...tie}
        type="date"
        min={min}
        max={max}
        value={value}
        onInput={({ currentTarget }) => onType(currentTarget.value)}
      />
    )}
  </Field>
);

interface TextProps extends Typed {
  readonly longest: number;
  readonly isNumber?: boolean;
  /** The id of a list of proposals. */
  readonly list?: string;
  readonly start?: Ref<HTMLInputElement>;
}

export const TextInput = ({
  label,
  value,
  fault,
  longest,
  isNumber = false,
  list,
  start,
  onType,
}: TextProps) => (
  <Field label={label} fault={fault}>
    {(tie) => (
      <input
        {...tie}
        ref={start ?? null}
        type="text"
        inputMode={isNumber ? 'decimal' : 'text'}
        autocomplete="off"
        list={list}
        maxLength={longest}
        value={value}
        onInput={({ currentTarget }) => onType(currentTarget.value)}
      />
    )}
  </Field>
);
