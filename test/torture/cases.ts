// The cases of all three tortures by name, and chance that picks among them.
import type { Afterwards } from './book.ts';
import { commands } from './commands.ts';
import { afterFault, ways } from './faults.ts';
import { afterMeddling, meddlings } from './meddling.ts';
import { afterBoth } from './pairs.ts';

/** A case before a call; undefined where the command has no such call. */
export interface Case {
  readonly name: string;
  /** @returns what doesn't hold */
  run(call: number): readonly string[] | undefined;
}

const languages = ['en', 'ja'] as const;
const makers = Object.entries(commands);

/** A command whose calls fail. */
export const faults: readonly Case[] = languages.flatMap((language) =>
  makers.flatMap(([name, make]) => {
    const known: Afterwards = new Map();
    return ways.map(
      (way): Case => ({
        name: `${name} (${language}) fails: ${way}`,
        run: (call) => afterFault(make, call, way, language, known),
      }),
    );
  }),
);

/** A command between whose calls somebody is at work. */
export const meddled: readonly Case[] = languages.flatMap((language) =>
  makers.flatMap(([name, make]) =>
    Object.keys(meddlings).map((meddling): Case => {
      const known: Afterwards = new Map();
      return {
        name: `${name} (${language}) while somebody ${meddling}`,
        run: (call) => afterMeddling(make, call, meddling, language, known),
      };
    }),
  ),
);

/** Two commands of two people. */
export const pairs: readonly Case[] = languages.flatMap((language) =>
  makers.flatMap(([name, make]) =>
    makers.map(([other, makeOther]): Case => {
      const known: Afterwards = new Map();
      return {
        name: `${name} (${language}) while a colleague does: ${other}`,
        run: (call) => afterBoth(make, makeOther, call, language, known),
      };
    }),
  ),
);

/** Numbers from 0 up to 1, the same for a seed. */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A first Refresh and a Set up have more calls than an action. */
const USUAL_CALLS = 24;

export interface Tried {
  readonly runs: number;
  readonly violations: number;
}

export type Tell = (line: string) => void;

/** Tells what doesn't hold in one case before one call. */
function tried({ name }: Case, call: number, found: readonly string[], tell: Tell): number {
  for (const line of found) tell(`${name}, before call ${call}: ${line}`);
  return found.length;
}

/** Runs so many cases that chance picks, each before a call that chance picks. */
export function sampled(cases: readonly Case[], runs: number, random: () => number, tell: Tell): Tried {
  let violations = 0;
  for (let done = 0; done < runs; ) {
    const one = cases[Math.floor(random() * cases.length)];
    const call = 1 + Math.floor(random() * USUAL_CALLS);
    const found = one?.run(call);
    if (one === undefined || found === undefined) continue;
    done++;
    violations += tried(one, call, found, tell);
  }
  return { runs, violations };
}

/** Runs every case before every call. */
export function all(cases: readonly Case[], tell: Tell): Tried {
  let [runs, violations] = [0, 0];
  for (const one of cases) {
    for (let call = 1; ; call++, runs++) {
      const found = one.run(call);
      if (found === undefined) break;
      violations += tried(one, call, found, tell);
    }
  }
  return { runs, violations };
}
