// The cases of all three tortures by name, and chance that picks among them.
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
/** What somebody else's work in a log can hit. */
const acting = makers.filter(([name]) => !name.startsWith('set '));

/** A command whose calls fail. */
export const faults: readonly Case[] = languages.flatMap((language) =>
  makers.flatMap(([name, make]) =>
    ways.map(
      (way): Case => ({
        name: `${name} (${language}) fails: ${way}`,
        run: (call) => afterFault(make, call, way, language),
      }),
    ),
  ),
);

/** A command between whose calls somebody is at work. */
export const meddled: readonly Case[] = languages.flatMap((language) =>
  acting.flatMap(([name, make]) =>
    Object.keys(meddlings).map(
      (meddling): Case => ({
        name: `${name} (${language}) while somebody ${meddling}`,
        run: (call) => {
          const { wrong, isReached } = afterMeddling(make, call, meddling, language, name === 'deal' ? 1 : 0);
          return isReached ? wrong : undefined;
        },
      }),
    ),
  ),
);

/** Two commands of two people. */
export const pairs: readonly Case[] = languages.flatMap((language) =>
  makers.flatMap(([name, make]) =>
    makers.map(
      ([other, makeOther]): Case => ({
        name: `${name} (${language}) while a colleague does: ${other}`,
        run: (call) => afterBoth(make, makeOther, call, language),
      }),
    ),
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

/** Runs so many cases that chance picks, each before a call that chance picks. */
export function sampled(cases: readonly Case[], runs: number, random: () => number): readonly string[] {
  const wrong: string[] = [];
  for (let done = 0; done < runs; ) {
    const one = cases[Math.floor(random() * cases.length)];
    const call = 1 + Math.floor(random() * USUAL_CALLS);
    const found = one?.run(call);
    if (found === undefined) continue;
    done++;
    wrong.push(...found.map((line) => `${one?.name}, before call ${call}: ${line}`));
  }
  return wrong;
}

/** Runs every case before every call. */
export function all(cases: readonly Case[]): { readonly runs: number; readonly wrong: readonly string[] } {
  const wrong: string[] = [];
  let runs = 0;
  for (const { name, run } of cases) {
    for (let call = 1; ; call++, runs++) {
      const found = run(call);
      if (found === undefined) break;
      wrong.push(...found.map((line) => `${name}, before call ${call}: ${line}`));
    }
  }
  return { runs, wrong };
}
