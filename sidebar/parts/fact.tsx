// A fact in a list of facts: what it is, and what it is with this person.
import type { ComponentChildren } from 'preact';

export const Fact = ({
  label,
  children,
}: {
  readonly label: string;
  readonly children: ComponentChildren;
}) => (
  <div>
    <dt>{label}</dt>
    <dd>
      <bdi>{children}</bdi>
    </dd>
  </div>
);
