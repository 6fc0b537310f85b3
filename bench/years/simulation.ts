// A year in the life of a book: people who answer, buy, complain or never do, and five cards a day.
import type { Day } from '../../src/core/base/day.ts';
import type { Book } from '../../src/core/book/book.ts';
import { directoryOf } from '../../src/core/book/directory.ts';
import { type Activity, type Contact, type Deal, plainDeal } from '../../src/core/book/records.ts';
import { standingsOf } from '../../src/core/funnel/standing.ts';
import { type Card, cardsOf } from '../../src/core/recontact/card.ts';
import { listOf } from '../../src/core/recontact/list.ts';
import type { Reason } from '../../src/core/recontact/reasons/all.ts';
import { defaultRules, type Rules } from '../../src/core/rules/rules.ts';
import type { ActivityKind, Side, TouchKind } from '../../src/core/vocabulary/kinds.ts';
import { between, type Chance, chanceOf, pick } from '../chance.ts';
import { type Character, characters, contactAt, earlierDeals, nameOf } from './characters.ts';
import { type Course, type Lived, START, type Year } from './life.ts';

const PEOPLE = 80;
const DAYS_A_WEEK = 7;
const WORKDAYS = 5;
const LIMIT = 5;
interface Simulated {
  readonly contact: Contact;
  readonly character: Character;
  readonly activities: Activity[];
  readonly deals: Deal[];
}

/** One book, lived through day by day. */
class Simulation {
  readonly #chance: Chance;
  readonly #people: readonly Simulated[];
  readonly #plans = new Map<Day, (() => void)[]>();
  readonly #lives: readonly Lived[];
  readonly #reasons = new Set<Reason>();
  readonly #book: Book;
  #row = 2;
  #today = START;

  readonly #watch: NonNullable<Course['watch']>;
  readonly #hasWeekends: boolean;
  readonly #mostCards: number;
  readonly #passedShare: number;
  readonly #rules: Rules;

  constructor(
    seed: number,
    {
      people = PEOPLE,
      mostCards = LIMIT,
      hasWeekends = false,
      passedShare = 0,
      rules = defaultRules,
      watch = () => {},
    }: Course,
  ) {
    this.#passedShare = passedShare;
    this.#rules = rules;
    this.#watch = watch;
    this.#hasWeekends = hasWeekends;
    this.#mostCards = mostCards;
    this.#chance = chanceOf(seed);
    this.#people = Array.from({ length: people }, (_, position) => ({
      contact: contactAt(position, START, this.#chance),
      character: pick(this.#chance, characters),
      activities: [],
      deals: earlierDeals(position, START, this.#chance).map((deal) => ({ ...deal, row: this.#row++ })),
    }));
    this.#lives = this.#people.map(({ contact }) => ({
      contact,
      touchDays: [],
      cards: [],
      turnDays: [],
      hasBegunToBuy: false,
    }));
    const directory = directoryOf(this.#people.map(({ contact }) => contact));
    this.#book = {
      directory,
      people: this.#people,
      unmatched: [],
      loose: [],
      contradictions: [],
      isNewestFirst: false,
      siteCareDays: [],
    };
  }

  run(days: number): Year {
    for (this.#today = START; this.#today < START + days; this.#today++) {
      for (const plan of this.#plans.get(this.#today) ?? []) plan();
      this.#people.forEach((person, position) => {
        if ((person.contact.firstMet ?? 0) <= this.#today) this.#liveADay(person, position);
      });
      if (!this.#hasWeekends || this.#today % DAYS_A_WEEK < WORKDAYS) this.#doCards();
    }
    return { lives: this.#lives, reasons: this.#reasons };
  }

  #later(low: number, high: number, plan: () => void): void {
    const day = this.#today + between(this.#chance, low, high);
    this.#plans.set(day, [...(this.#plans.get(day) ?? []), plan]);
  }

  #log(position: number, kind: ActivityKind, from: Side, facts: { note?: string; until?: Day } = {}): void {
    const row = {
      row: this.#row++,
      day: this.#today,
      contact: nameOf(position),
      kind,
      from,
      note: '',
      until: undefined,
      by: '',
      id: '',
    };
    this.#people[position]?.activities.push({ ...row, ...facts });
  }

  #touch(position: number, kind: TouchKind, from: Side): void {
    this.#log(position, kind, from);
    this.#lives[position]?.touchDays.push(this.#today);
    if (from === 'them' || kind === 'ask') this.#lives[position]?.turnDays.push(this.#today);
  }

  #deal(position: number, result: Deal['result'], reason: Deal['reason'] = 'other'): void {
    const amount = result === 'won' ? between(this.#chance, 1, 40) * 5_000 : 0;
    const deal = {
      row: this.#row++,
      day: this.#today,
      contact: nameOf(position),
      result,
      amount,
      reason,
      title: '',
      by: '',
      id: '',
      ...plainDeal,
    };
    const { contact, deals } = this.#people[position] as Simulated;
    const life = this.#lives[position] as Lived;
    const hasBought = contact.lastPurchase !== undefined || deals.some((each) => each.result === 'won');
    if (result === 'won' && !hasBought) life.hasBegunToBuy = true;
    if (result !== 'lost') life.turnDays.push(this.#today);
    deals.push(deal);
  }

  /** What comes from them without our doing. */
  #liveADay({ character, deals }: Simulated, position: number): void {
    const happens = (chanceADay: number) => this.#chance() < chanceADay;
    if (happens(character.writesADay)) this.#touch(position, 'inquiry', 'them');
    if (!deals.some((deal) => deal.result === 'won')) return;
    if (happens(character.buysAgainADay)) this.#deal(position, 'won');
    if (happens(character.complainsADay))
      this.#touch(position, pick(this.#chance, ['trouble', 'promise_broken']), 'us');
    if (character.answers > 0 && happens(1 / 300))
      this.#log(position, 'problem', 'us', { note: pick(this.#chance, ['集客', 'Aftercare']) });
  }

  #doCards(): void {
    const standings = standingsOf(this.#book, this.#rules, this.#today);
    const cards = cardsOf(
      standings,
      standings.people.map(({ history }) => history.revenue),
    );
    for (const card of listOf(standings, cards, LIMIT).cards.slice(0, this.#mostCards)) {
      this.#watch(this.#today, card);
      if (this.#passedShare > 0 && this.#chance() < this.#passedShare) this.#log(card.position, 'skip', 'us');
      else this.#do(card);
    }
  }

  #do({ position, reason, isFirst, suggestion }: Card): void {
    const person = this.#people[position] as Simulated;
    this.#reasons.add(reason);
    this.#touch(position, suggestion ?? 'meeting', 'us');
    if (!isFirst) this.#lives[position]?.cards.push({ day: this.#today, reason });
    if (suggestion === 'ask') this.#later(1, 20, () => this.#decide(person, position));
    if (suggestion === 'advice' && this.#chance() < 0.5) this.#log(position, 'problem_solved', 'us');
    if (reason === 'worry_open' && this.#chance() < 0.4) this.#log(position, 'worry_gone', 'us');
    if (this.#chance() < person.character.answers) this.#later(0, 6, () => this.#answer(person, position));
  }

  #answer({ character, deals }: Simulated, position: number): void {
    this.#touch(
      position,
      pick(this.#chance, ['message', 'message', 'call', 'meeting', 'reaction', 'inquiry']),
      'them',
    );
    if (this.#chance() < character.introduces) this.#touch(position, 'introduction', 'them');
    if (this.#chance() < 0.1)
      this.#log(position, 'next', 'us', { until: this.#today + between(this.#chance, 7, 40) });
    if (deals.length === 0 && this.#chance() < 0.1) this.#log(position, 'worry', 'us', { note: 'price' });
    if (deals.length === 0 && this.#chance() < 0.1) this.#deal(position, 'open');
  }

  /** They take an offer, refuse it, think it over, or say nothing. */
  #decide({ character }: Simulated, position: number): void {
    const fate = this.#chance();
    if (fate < character.buys) this.#deal(position, 'won');
    else if (fate < 0.6) this.#deal(position, 'lost', character.refusal);
    else if (fate < 0.8) this.#deal(position, 'open');
  }
}

/** Lives through a book from START on. */
export const simulate = (seed: number, days: number, course: Course = {}): Year =>
  new Simulation(seed, course).run(days);
