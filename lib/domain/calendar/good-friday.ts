import { addDays, type PlainDate, plainDate } from '#lib/domain/calendar/plain-date';

/** Two days before Easter Sunday, by the anonymous Gregorian computus (Meeus, Astronomical Algorithms, ch. 8). */
export function goodFriday(year: number): PlainDate {
  const moon = paschalMoon(year);
  const shift = moon.days + moon.toSunday - 7 * moon.late + 114;
  const month = Math.floor(shift / 31);
  const day = (shift % 31) + 1;
  return addDays(plainDate(`${year}-0${month}-${String(day).padStart(2, '0')}`), -2);
}

function paschalMoon(year: number) {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const days = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const leaps = 2 * (century % 4) + 2 * Math.floor(inCentury / 4);
  const toSunday = (32 + leaps - days - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * days + 22 * toSunday) / 451);
  return { days, toSunday, late };
}
