// Whether a day's places can reach everybody who waits.

/**
 * Somebody who is listed is listed about 13 times in the 260 workdays of a year, so that a place reaches so
 * many people.
 * @source docs/model.md, Whom to contact again
 */
const PEOPLE_A_PLACE = 20;

/** More people are waiting than the places of a day can ever reach. */
export interface Capacity {
  /** Places of a day, besides the urgent ones. */
  readonly places: number;
  /** How many people these reach, about. */
  readonly reach: number;
  /** How many have a reason that is due. */
  readonly waiting: number;
}

/** @returns undefined where the places reach everybody, or where nobody is to be listed */
export function capacityOf(waiting: number, places: number): Capacity | undefined {
  const reach = places * PEOPLE_A_PLACE;
  return places > 0 && waiting > reach ? { places, reach, waiting } : undefined;
}
