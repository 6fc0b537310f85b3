// A bar as long as its part of a whole. What it means is in the words beside it.

interface Props {
  readonly value: number;
  /** The length of a full bar, above 0. */
  readonly of: number;
  /** How far the ground reaches, where that is less than a full bar. */
  readonly part?: number;
}

export const Bar = ({ value, of, part = of }: Props) => (
  <svg class="chart bar-chart" viewBox={`0 0 ${of} 1`} preserveAspectRatio="none" aria-hidden="true">
    <rect class="ground" width={part} height="1" />
    <rect class="ink" width={value} height="1" />
  </svg>
);
