// A button that writes: the second click of a double click does nothing, wherever it lands.
import type { ComponentChildren } from 'preact';

interface Props {
  onAct(): void;
  readonly children: ComponentChildren;
  readonly isMain?: boolean;
  readonly isDisabled?: boolean;
  readonly label?: string;
}

export function Act({ onAct, children, isMain = false, isDisabled = false, label }: Props) {
  return (
    <button
      type="button"
      class={isMain ? 'main' : undefined}
      disabled={isDisabled}
      aria-label={label}
      onClick={(event) => {
        if (event.detail < 2) onAct();
      }}
    >
      {children}
    </button>
  );
}
