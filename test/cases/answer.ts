// The answer to a case: what `npm run pipeline -- … --json` would print, without a process of its own.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openBook } from '../../preview/book.ts';
import { keptStages } from '../../preview/host/kept-stages.ts';
import { readFolder } from '../../preview/host/manifest.ts';
import { sentenceOf } from '../../preview/refusal.ts';
import { type Report, reportJson, reportOf } from '../../preview/terminal/report.ts';
import type { Case } from './case.ts';

/** The day on which every case is asked. */
const TODAY = '2026-11-26';

export type Person = Readonly<Record<string, unknown>>;

export interface Answer extends Pick<Report, 'tables'> {
  readonly contacts: readonly Person[];
  readonly recontact: readonly Person[];
  readonly problems: readonly { readonly level: string; readonly message: string }[];
}

export type Outcome = { readonly answer: Answer } | { readonly refusal: string };

const options = {
  activities: { type: 'string' },
  deals: { type: 'string' },
  today: { type: 'string', default: TODAY },
  lang: { type: 'string', default: 'en' },
  locale: { type: 'string' },
} as const;

/** Read once for all cases, which run in the same contexts. */
const script = { files: readFolder('dist'), stages: keptStages };

/** Runs a case's files through the built add-on, in the preview's host. */
function answerOf({ folder, run }: Case, made: string | undefined): Outcome {
  const { values, positionals } = parseArgs({ args: [...run], allowPositionals: true, options });
  const language = values.lang === 'ja' ? 'ja' : 'en';
  const fileOf = (name: string | undefined): string | undefined =>
    name === undefined || existsSync(join(folder, name))
      ? name && join(folder, name)
      : join(made ?? '', name);
  try {
    const opened = openBook({
      path: fileOf(positionals[0]),
      activities: fileOf(values.activities),
      deals: fileOf(values.deals),
      locale: values.locale,
      today: values.today,
      language,
      timeZone: 'Etc/UTC',
    });
    const report = reportOf({
      opened,
      today: values.today,
      language,
      script,
      withPipeline: false,
      isWritten: false,
    });
    return { answer: JSON.parse(reportJson(report, language)) };
  } catch (error) {
    const { name, stack } = error as Error;
    if (name !== 'Refusal') throw new Error(`The run stopped: ${stack}`);
    return { refusal: sentenceOf(error, language, '') };
  }
}

/**
 * What comes of a case, its files made first where it has a script for them.
 * @throws Error if the run broke
 */
export function outcomeOf(one: Case): Outcome {
  if (one.make === undefined) return answerOf(one, undefined);
  const made = mkdtempSync(join(tmpdir(), 'case-'));
  try {
    const { status, stderr } = spawnSync(process.execPath, [join(one.folder, one.make), made]);
    if (status !== 0) throw new Error(`The files of ${one.label} could not be made: ${stderr}`);
    return answerOf(one, made);
  } finally {
    rmSync(made, { recursive: true, force: true });
  }
}
