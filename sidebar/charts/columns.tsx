// Small columns side by side, one for each month. What they mean is in the words and the table beside them.

interface Props {
  /** From the first month to this one. */
  readonly values: readonly number[];
}

const WIDTH = 0.7;

export function Columns({ values }: Props) {
  const most = Math.max(1, ...values);
  const least = Math.min(0, ...values);
  return (
    <svg
      class="chart columns-chart"
      viewBox={`0 0 ${values.length} ${most - least}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <g transform={`translate(0 ${most}) scale(1 -1)`}>
        {values.map((value, place) => (
          <rect
            key={place}
            class={place === values.length - 1 ? 'ink' : 'ink past'}
            x={place + (1 - WIDTH) / 2}
            width={WIDTH}
            y={Math.min(0, value)}
            height={Math.abs(value)}
          />
        ))}
        <line class="axis" x2={values.length} />
      </g>
    </svg>
  );
}
