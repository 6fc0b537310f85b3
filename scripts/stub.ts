// The top-level function and the help that Sheets needs for a cell function, made from its declaration.
import type { Family } from '../src/functions/all.ts';
import type { CellFunction } from '../src/functions/define.ts';

/** A line of a comment: Sheets shows one for each tag, and nothing of a second. */
function bilingual({ en, ja }: { en: string; ja: string }): string {
  const line = `${en} / ${ja}`;
  if (/[\r\n]|\*\//.test(line)) throw new Error(`bug: "${line}" is not one line of a comment`);
  return line;
}

const NAME = /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/;

/**
 * @throws if Sheets could not call the function: by its name, or with a needed argument behind an optional
 * one
 */
function checkSignature({ name, parameters }: CellFunction): void {
  const isOptional = parameters.map(([, parameter]) => parameter.isOptional);
  if (!NAME.test(name)) throw new Error(`bug: ${name} is no name for a cell function`);
  if (isOptional.includes(true) && isOptional.indexOf(true) < isOptional.lastIndexOf(false)) {
    throw new Error(`bug: ${name} has a needed argument behind an optional one`);
  }
}

/**
 * A plain declaration with the real parameters, directly below its JSDoc: what autocomplete shows. Sheets
 * reads `@param {type} name text` only, and knows no sign for what may be left out; so the text says it.
 */
export function stubOf(family: Family, declared: CellFunction): string {
  checkSignature(declared);
  const { name, help, returns, parameters } = declared;
  const names = parameters.map(([parameter]) => parameter).join(', ');
  const lines = parameters.map(([parameter, { type, help, isOptional }]) => {
    const said = isOptional ? { en: `Optional. ${help.en}`, ja: `省略可。${help.ja}` } : help;
    return ` * @param {${type}} ${parameter} ${bilingual(said)}`;
  });
  return `/**
 * ${bilingual(help)}
${lines.join('\n')}
 * @return ${returns.en.split(/[;:]/)[0]}
 * @customfunction
 */
function ${name}(${names}) { return goen.compute('${family}', '${name}', arguments); }`;
}
