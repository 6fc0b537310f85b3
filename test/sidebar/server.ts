// The other end of google.script.run, written by the test: it answers as told, late, wrong, or never.
import type { Answer, PersonView, Replies, Request, RequestType } from '../../src/messages/requests.ts';
import { columnsOf } from './columns.ts';
import { funnelOf, pageOf, personOf, todayOf } from './people.ts';

export type RequestOf<T extends RequestType> = Extract<Request, { readonly type: T }>;

type Reaction<T extends RequestType> = Replies[T] | Promise<Replies[T]>;
type Reactions = { [T in RequestType]: (request: RequestOf<T>) => Reaction<T> };
/** What is answered unless a test says otherwise; a message that no view asks for needs no answer here. */
type Usual = ReturnType<typeof usualReactions>;

/** The server's sentence for what it can't do. */
export class Refusal extends Error {
  readonly needs: 'setUp' | 'contacts' | undefined;
  constructor(message: string, needs?: 'setUp' | 'contacts') {
    super(message);
    this.needs = needs;
  }
}

/** What a check of a spreadsheet says, one of each outcome. */
export const checkLines: Replies['check'] = [
  { check: 'tabs', outcome: 'ok', seen: 'Contacts <b>, Log' },
  { check: 'sign_in_text', outcome: 'noted', seen: 'kept' },
  { check: 'own_tab', outcome: 'ok', seen: '' },
];

/** How long a test waits for something that should happen at once, even on a machine that is busy. */
export const PATIENCE_MS = 15_000;

export const never = <T>(): Promise<T> => new Promise<T>(() => {});

export const broken = (): never => {
  throw new Error('the connection broke');
};

/** Answers later, when the test says so. */
export class Held<T> {
  release: (reply: T) => void = () => {};
  break: () => void = () => {};
  readonly reply = new Promise<T>((resolve, reject) => {
    this.release = resolve;
    this.break = () => reject(new Error('the connection broke'));
  });
}

const receiptOf = (request: RequestOf<'log' | 'deal'>) => ({
  id: request.id,
  kind: (request.type === 'log' ? request.entry.kind : request.deal.result) as 'hearing',
  who: request.who,
  rows: 1,
});

function usualReactions(server: Server, userLanguage: 'en' | 'ja') {
  const after = (who: string, card: PersonView['card'] = null) => {
    const person = server.people.find((each) => each.who === who);
    if (person === undefined) throw new Refusal('unknown');
    return { ...person, card };
  };
  const act = (request: RequestOf<'log' | 'deal'>) => {
    server.written.add(request.id);
    return { receipt: receiptOf(request), person: after(request.who) };
  };
  return {
    glance: () => null,
    today: () => todayOf(server.people, { userLanguage, language: userLanguage }),
    funnel: () => funnelOf(),
    search: ({ text }) => server.people.filter(({ name }) => name.includes(text)),
    person: ({ who }) => after(who),
    page: ({ who }) => pageOf(after(who, server.people.find((each) => each.who === who)?.card)),
    selected: () => server.people,
    log: act,
    deal: act,
    logMany: ({ id, whos }) => {
      server.written.add(id);
      return {
        receipts: whos.map((who) => ({ id, kind: 'message' as const, who, rows: 1 })),
        people: whos.map((who) => after(who)),
      };
    },
    undo: ({ id }) => {
      server.written.delete(id);
      const asked = server.requests.find(
        (each) => (each.type === 'log' || each.type === 'deal') && each.id === id,
      );
      const who = asked !== undefined && 'who' in asked ? asked.who : undefined;
      return { undone: true, person: server.people.find((each) => each.who === who) ?? null };
    },
    go: () => null,
    problems: () => ({ problems: [], more: 0, questions: [] }),
    goToProblem: () => null,
    formula: () => ({ cell: 'B2' }),
    setUp: () => ({ made: ['活動', '商談', 'ルール'] }),
    refresh: () => ({ people: server.people.length, problems: { error: 0, warning: 0, info: 0 } }),
    check: () => checkLines,
    columns: () => columnsOf({}),
    setColumn: () => null,
    nameColumn: () => null,
    setWord: () => null,
    setTab: () => null,
  } satisfies Partial<Reactions>;
}

/** Remembers every request, and carries an id out once. */
export class Server {
  readonly requests: Request[] = [];
  /** How many requests have no answer yet. */
  pending = 0;
  readonly #awaited = new Set<() => void>();
  people: PersonView[];
  readonly written = new Set<string>();
  reactions: Pick<Reactions, keyof Usual> & Partial<Reactions>;

  constructor(people: readonly PersonView[], userLanguage: 'en' | 'ja' = 'ja') {
    this.people = [...people];
    this.reactions = usualReactions(this, userLanguage);
  }

  of<T extends RequestType>(type: T): RequestOf<T>[] {
    return this.requests.filter((request): request is RequestOf<T> => request.type === type);
  }

  /**
   * Waits until requests of this type, or of any of these, have come this many times.
   * @fails when fewer come, or more came
   */
  async asked(types: RequestType | readonly RequestType[], times: number): Promise<void> {
    const count = () => this.requests.filter(({ type }) => [types].flat().includes(type)).length;
    await new Promise<void>((resolve, reject) => {
      const end = (settle: () => void) => {
        clearTimeout(late);
        this.#awaited.delete(look);
        settle();
      };
      const fail = () => end(() => reject(new Error(`${types} came ${count()} times, not ${times}.`)));
      const look = () => count() >= times && (count() > times ? fail() : end(resolve));
      const late = setTimeout(fail, PATIENCE_MS);
      this.#awaited.add(look);
      look();
    });
  }

  /** As `answer` of the add-on; fails where the connection does. */
  async answer(json: string): Promise<string> {
    const request = JSON.parse(json) as Request;
    this.requests.push(request);
    this.pending += 1;
    for (const look of [...this.#awaited]) look();
    const react = this.reactions[request.type] as ((asked: Request) => Reaction<RequestType>) | undefined;
    if (react === undefined) throw new Error(`The sidebar asks for ${request.type}: answer it in this file.`);
    try {
      return JSON.stringify({ ok: true, reply: await react(request) } satisfies Answer);
    } catch (fault) {
      if (!(fault instanceof Refusal)) throw fault;
      const message = { en: fault.message, ja: fault.message };
      return JSON.stringify({
        ok: false,
        message,
        ...(fault.needs === undefined ? {} : { needs: fault.needs }),
      } satisfies Answer);
    } finally {
      this.pending -= 1;
    }
  }
}

/** The answer to a log after which the card is gone. */
export const logReply = (id: string, person = personOf({ card: null })): Replies['log'] => ({
  receipt: { id, kind: 'hearing', who: person.who, rows: 1 },
  person,
});
