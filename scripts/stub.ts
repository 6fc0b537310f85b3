// The top-level function and the help that Sheets needs for a cell function, made from its declaration.
import type { CellFunction } from '../src/functions/define.ts';

const bilingual = ({ en, ja }: { en: string; ja: string }) => `${en} / ${ja}`;

/** A plain declaration with the real parameters, directly below its JSDoc: what autocomplete shows. */
export function stubOf({ name, help, returns, parameters }: CellFunction): string {
  const names = parameters.map(([parameter]) => parameter).join(', ');
  const lines = parameters.map(([parameter, { help, isOptional }]) => {
    const shown = isOptional ? `[${parameter}]` : parameter;
    return ` * @param ${shown} ${bilingual(help)}`;
  });
  return `/**
 * ${bilingual(help)}
${lines.join('\n')}
 * @return ${returns.en.split(/[;:]/)[0]}
 * @customfunction
 */
function ${name}(${names}) {
  return goen.compute('${name}', arguments);
}
`;
}
