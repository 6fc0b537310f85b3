// Buttons: plain ones, and those that write.
import type { ComponentChildren, JSX } from 'preact';

export const Button = (props: JSX.IntrinsicElements['button']) => <button {...props} type="button" />;

interface ActProps {
  onAct(): void;
  readonly children: ComponentChildren;
  readonly isMain?: boolean;
  readonly isDisabled?: boolean;
}

/** A button that writes: the second click of a double click does nothing, wherever it lands. */
export const Act = ({ onAct, children, isMain = false, isDisabled = false }: ActProps) => (
  <Button
    class={isMain ? 'main' : undefined}
    disabled={isDisabled}
    onClick={(event) => {
      if (event.detail < 2) onAct();
    }}
  >
    {children}
  </Button>
);
