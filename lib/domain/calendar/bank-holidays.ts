import { addMonths, type PlainDate, plainDate } from '#lib/domain/calendar/plain-date';

export const NATIONS = ['england-and-wales', 'scotland', 'northern-ireland'] as const;
export type Nation = (typeof NATIONS)[number];

/** One day off somewhere in the UK. Where nations call the day differently the title holds both names. */
export type Holiday = {
  readonly date: PlainDate;
  readonly title: string;
  readonly nations: readonly Nation[];
};

/** Every bank holiday of every nation, for whole years only: firstYear to lastYear, both included. */
export type HolidayTable = {
  readonly version: string;
  readonly firstYear: number;
  readonly lastYear: number;
  readonly byDate: ReadonlyMap<PlainDate, Holiday>;
};

/** Nation → year → 'MM-DD title', as published on GOV.UK. */
export type HolidayData = Readonly<Record<Nation, Readonly<Record<string, readonly string[]>>>>;

/**
 * Reads published holidays into one table. Throws RangeError when a date is wrong, or a year is missing for a nation:
 * a gap would quietly shorten deadlines.
 */
export function buildHolidayTable(data: HolidayData, version: string): HolidayTable {
  const years = yearsOf(data);
  const byDate = new Map<PlainDate, Holiday>();
  for (const holiday of NATIONS.flatMap((nation) => holidaysOf(data, nation))) {
    const known = byDate.get(holiday.date);
    byDate.set(holiday.date, known ? merge(known, holiday) : holiday);
  }
  return { version, firstYear: Math.min(...years), lastYear: Math.max(...years), byDate };
}

// What comes in until then still has its date, and GOV.UK publishes years ahead.
const MONTHS_OF_NOTICE = 6;

/**
 * The last day that a table covers, from six months before it on: without a later edition the limits in working days of
 * what comes in then cannot be counted. Null until it is time to load one.
 */
export function runsOutOn({ lastYear }: HolidayTable, today: PlainDate): PlainDate | null {
  const last = plainDate(`${lastYear}-12-31`);
  return addMonths(today, MONTHS_OF_NOTICE) >= last ? last : null;
}

function yearsOf(data: HolidayData): number[] {
  const years = Object.keys(data['england-and-wales']).map(Number);
  if (years.length === 0) throw new RangeError('No bank holidays to load');
  const expected = years.map((_, index) => Math.min(...years) + index).join();
  for (const nation of NATIONS) {
    const found = Object.keys(data[nation]).toSorted().join();
    if (found !== expected) {
      throw new RangeError(`Bank holidays for ${nation} must cover ${expected} without a gap, not ${found}`);
    }
  }
  return years;
}

function holidaysOf(data: HolidayData, nation: Nation): Holiday[] {
  return Object.entries(data[nation]).flatMap(([year, entries]) =>
    entries.map((entry) => ({
      date: plainDate(`${year}-${entry.slice(0, 5)}`),
      title: entry.slice(6),
      nations: [nation],
    })),
  );
}

function merge(known: Holiday, more: Holiday): Holiday {
  const sameName = known.title.split(' / ').includes(more.title);
  return {
    date: known.date,
    title: sameName ? known.title : `${known.title} / ${more.title}`,
    nations: [...known.nations, ...more.nations],
  };
}
