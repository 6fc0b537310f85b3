// Contexts that are kept: for thousands of executions, whose script is compiled and optimised once.
import { Script } from 'node:vm';
import { foreignDate, type Stage, stageOf } from './context.ts';
import { BUILT_INS, type Project } from './manifest.ts';
import type { Stages, World } from './world.ts';

type Evaluate = () => unknown;

interface Kept extends Stage {
  clock: () => number;
}

const known = new WeakMap<Project, Stages>();

/**
 * The stages of a project. Each execution evaluates Code.js anew, as a function, so that nothing that the
 * script declares outlives it; what it did to JavaScript's own objects would. No loop without end is stopped.
 */
export function keptStages(project: Project): Stages {
  const stages = known.get(project) ?? stagesFor(project);
  known.set(project, stages);
  return stages;
}

function stagesFor({ code, manifest }: Project): Stages {
  const free: Kept[] = [];
  const scripts = new Map<string, Script>();

  /** Code.js as a function that gives back one of its own. */
  function scriptFor(name: string): Script {
    const returned = `return typeof ${name} === 'function' ? ${name} : undefined;`;
    const made =
      scripts.get(name) ??
      new Script(`(function () {${BUILT_INS}${code}\n${returned}})`, { filename: 'Code.js' });
    scripts.set(name, made);
    return made;
  }

  function made(world: World): Kept {
    const now = (): number => kept.clock();
    const dates = () => foreignDate(manifest.timeZone, now);
    const { context, globals, realm } = stageOf(world, now, dates);
    const evaluators = new Map<string, Evaluate>();
    const kept: Kept = {
      ...{ globals, realm, clock: world.now },
      load(name) {
        const evaluate = evaluators.get(name) ?? (scriptFor(name).runInContext(context) as Evaluate);
        evaluators.set(name, evaluate);
        return evaluate();
      },
      run: (work) => work(),
    };
    return kept;
  }

  return {
    enter(world) {
      const stage = free.pop() ?? made(world);
      stage.clock = world.now;
      return stage;
    },
    leave(stage) {
      free.push(stage as Kept);
    },
  };
}
