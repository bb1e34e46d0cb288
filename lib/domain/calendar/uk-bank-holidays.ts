import { buildHolidayTable, type HolidayData, type HolidayTable } from '#lib/domain/calendar/bank-holidays';

/** Names this edition of the list; kept beside every date computed from it. Change it with the data. */
export const UK_BANK_HOLIDAYS_VERSION = 'uk-2012-2028.1';

/**
 * Nation → year → 'MM-DD title', as on https://www.gov.uk/bank-holidays. Add a year to all three nations at once.
 */
const UK_BANK_HOLIDAYS: HolidayData = {
  'england-and-wales': yearly({
    2012: '01-02 New Year’s Day; 04-06 Good Friday; 04-09 Easter Monday; 05-07 Early May bank holiday; 06-04 Spring bank holiday; 06-05 Queen’s Diamond Jubilee; 08-27 Summer bank holiday; 12-25 Christmas Day; 12-26 Boxing Day',
    2013: '01-01 New Year’s Day; 03-29 Good Friday; 04-01 Easter Monday; 05-06 Early May bank holiday; 05-27 Spring bank holiday; 08-26 Summer bank holiday; 12-25 Christmas Day; 12-26 Boxing Day',
    2014: '01-01 New Year’s Day; 04-18 Good Friday; 04-21 Easter Monday; 05-05 Early May bank holiday; 05-26 Spring bank holiday; 08-25 Summer bank holiday; 12-25 Christmas Day; 12-26 Boxing Day',
    2015: '01-01 New Year’s Day; 04-03 Good Friday; 04-06 Easter Monday; 05-04 Early May bank holiday; 05-25 Spring bank holiday; 08-31 Summer bank holiday; 12-25 Christmas Day; 12-28 Boxing Day',
    2016: '01-01 New Year’s Day; 03-25 Good Friday; 03-28 Easter Monday; 05-02 Early May bank holiday; 05-30 Spring bank holiday; 08-29 Summer bank holiday; 12-26 Boxing Day; 12-27 Christmas Day',
    2017: '01-02 New Year’s Day; 04-14 Good Friday; 04-17 Easter Monday; 05-01 Early May bank holiday; 05-29 Spring bank holiday; 08-28 Summer bank holiday; 12-25 Christmas Day; 12-26 Boxing Day',
    2018: '01-01 New Year’s Day; 03-30 Good Friday; 04-02 Easter Monday; 05-07 Early May bank holiday; 05-28 Spring bank holiday; 08-27 Summer bank holiday; 12-25 Christmas Day; 12-26 Boxing Day',
    2019: '01-01 New Year’s Day; 04-19 Good Friday; 04-22 Easter Monday; 05-06 Early May bank holiday; 05-27 Spring bank holiday; 08-26 Summer bank holiday; 12-25 Christmas Day; 12-26 Boxing Day',
    2020: '01-01 New Year’s Day; 04-10 Good Friday; 04-13 Easter Monday; 05-08 Early May bank holiday (VE day); 05-25 Spring bank holiday; 08-31 Summer bank holiday; 12-25 Christmas Day; 12-28 Boxing Day',
    2021: '01-01 New Year’s Day; 04-02 Good Friday; 04-05 Easter Monday; 05-03 Early May bank holiday; 05-31 Spring bank holiday; 08-30 Summer bank holiday; 12-27 Christmas Day; 12-28 Boxing Day',
    2022: '01-03 New Year’s Day; 04-15 Good Friday; 04-18 Easter Monday; 05-02 Early May bank holiday; 06-02 Spring bank holiday; 06-03 Platinum Jubilee bank holiday; 08-29 Summer bank holiday; 09-19 Bank Holiday for the State Funeral of Queen Elizabeth II; 12-26 Boxing Day; 12-27 Christmas Day',
    2023: '01-02 New Year’s Day; 04-07 Good Friday; 04-10 Easter Monday; 05-01 Early May bank holiday; 05-08 Bank holiday for the coronation of King Charles III; 05-29 Spring bank holiday; 08-28 Summer bank holiday; 12-25 Christmas Day; 12-26 Boxing Day',
    2024: '01-01 New Year’s Day; 03-29 Good Friday; 04-01 Easter Monday; 05-06 Early May bank holiday; 05-27 Spring bank holiday; 08-26 Summer bank holiday; 12-25 Christmas Day; 12-26 Boxing Day',
    2025: '01-01 New Year’s Day; 04-18 Good Friday; 04-21 Easter Monday; 05-05 Early May bank holiday; 05-26 Spring bank holiday; 08-25 Summer bank holiday; 12-25 Christmas Day; 12-26 Boxing Day',
    2026: '01-01 New Year’s Day; 04-03 Good Friday; 04-06 Easter Monday; 05-04 Early May bank holiday; 05-25 Spring bank holiday; 08-31 Summer bank holiday; 12-25 Christmas Day; 12-28 Boxing Day',
    2027: '01-01 New Year’s Day; 03-26 Good Friday; 03-29 Easter Monday; 05-03 Early May bank holiday; 05-31 Spring bank holiday; 08-30 Summer bank holiday; 12-27 Christmas Day; 12-28 Boxing Day',
    2028: '01-03 New Year’s Day; 04-14 Good Friday; 04-17 Easter Monday; 05-01 Early May bank holiday; 05-29 Spring bank holiday; 08-28 Summer bank holiday; 12-25 Christmas Day; 12-26 Boxing Day',
  }),
  scotland: yearly({
    2012: '01-02 2nd January; 01-03 New Year’s Day; 04-06 Good Friday; 05-07 Early May bank holiday; 06-04 Spring bank holiday; 06-05 Queen’s Diamond Jubilee; 08-06 Summer bank holiday; 11-30 St Andrew’s Day; 12-25 Christmas Day; 12-26 Boxing Day',
    2013: '01-01 New Year’s Day; 01-02 2nd January; 03-29 Good Friday; 05-06 Early May bank holiday; 05-27 Spring bank holiday; 08-05 Summer bank holiday; 12-02 St Andrew’s Day; 12-25 Christmas Day; 12-26 Boxing Day',
    2014: '01-01 New Year’s Day; 01-02 2nd January; 04-18 Good Friday; 05-05 Early May bank holiday; 05-26 Spring bank holiday; 08-04 Summer bank holiday; 12-01 St Andrew’s Day; 12-25 Christmas Day; 12-26 Boxing Day',
    2015: '01-01 New Year’s Day; 01-02 2nd January; 04-03 Good Friday; 05-04 Early May bank holiday; 05-25 Spring bank holiday; 08-03 Summer bank holiday; 11-30 St Andrew’s Day; 12-25 Christmas Day; 12-28 Boxing Day',
    2016: '01-01 New Year’s Day; 01-04 2nd January; 03-25 Good Friday; 05-02 Early May bank holiday; 05-30 Spring bank holiday; 08-01 Summer bank holiday; 11-30 St Andrew’s Day; 12-26 Boxing Day; 12-27 Christmas Day',
    2017: '01-02 2nd January; 01-03 New Year’s Day; 04-14 Good Friday; 05-01 Early May bank holiday; 05-29 Spring bank holiday; 08-07 Summer bank holiday; 11-30 St Andrew’s Day; 12-25 Christmas Day; 12-26 Boxing Day',
    2018: '01-01 New Year’s Day; 01-02 2nd January; 03-30 Good Friday; 05-07 Early May bank holiday; 05-28 Spring bank holiday; 08-06 Summer bank holiday; 11-30 St Andrew’s Day; 12-25 Christmas Day; 12-26 Boxing Day',
    2019: '01-01 New Year’s Day; 01-02 2nd January; 04-19 Good Friday; 05-06 Early May bank holiday; 05-27 Spring bank holiday; 08-05 Summer bank holiday; 12-02 St Andrew’s Day; 12-25 Christmas Day; 12-26 Boxing Day',
    2020: '01-01 New Year’s Day; 01-02 2nd January; 04-10 Good Friday; 05-08 Early May bank holiday (VE day); 05-25 Spring bank holiday; 08-03 Summer bank holiday; 11-30 St Andrew’s Day; 12-25 Christmas Day; 12-28 Boxing Day',
    2021: '01-01 New Year’s Day; 01-04 2nd January; 04-02 Good Friday; 05-03 Early May bank holiday; 05-31 Spring bank holiday; 08-02 Summer bank holiday; 11-30 St Andrew’s Day; 12-27 Christmas Day; 12-28 Boxing Day',
    2022: '01-03 New Year’s Day; 01-04 2nd January; 04-15 Good Friday; 05-02 Early May bank holiday; 06-02 Spring bank holiday; 06-03 Platinum Jubilee bank holiday; 08-01 Summer bank holiday; 09-19 Bank Holiday for the State Funeral of Queen Elizabeth II; 11-30 St Andrew’s Day; 12-26 Boxing Day; 12-27 Christmas Day',
    2023: '01-02 New Year’s Day; 01-03 2nd January; 04-07 Good Friday; 05-01 Early May bank holiday; 05-08 Bank holiday for the coronation of King Charles III; 05-29 Spring bank holiday; 08-07 Summer bank holiday; 11-30 St Andrew’s Day; 12-25 Christmas Day; 12-26 Boxing Day',
    2024: '01-01 New Year’s Day; 01-02 2nd January; 03-29 Good Friday; 05-06 Early May bank holiday; 05-27 Spring bank holiday; 08-05 Summer bank holiday; 12-02 St Andrew’s Day; 12-25 Christmas Day; 12-26 Boxing Day',
    2025: '01-01 New Year’s Day; 01-02 2nd January; 04-18 Good Friday; 05-05 Early May bank holiday; 05-26 Spring bank holiday; 08-04 Summer bank holiday; 12-01 St Andrew’s Day; 12-25 Christmas Day; 12-26 Boxing Day',
    2026: '01-01 New Year’s Day; 01-02 2nd January; 04-03 Good Friday; 05-04 Early May bank holiday; 05-25 Spring bank holiday; 06-15 World Cup bank holiday; 08-03 Summer bank holiday; 11-30 St Andrew’s Day; 12-25 Christmas Day; 12-28 Boxing Day',
    2027: '01-01 New Year’s Day; 01-04 2nd January; 03-26 Good Friday; 05-03 Early May bank holiday; 05-31 Spring bank holiday; 08-02 Summer bank holiday; 11-30 St Andrew’s Day; 12-27 Christmas Day; 12-28 Boxing Day',
    2028: '01-03 New Year’s Day; 01-04 2nd January; 04-14 Good Friday; 05-01 Early May bank holiday; 05-29 Spring bank holiday; 08-07 Summer bank holiday; 11-30 St Andrew’s Day; 12-25 Christmas Day; 12-26 Boxing Day',
  }),
  'northern-ireland': yearly({
    2012: '01-02 New Year’s Day; 03-19 St Patrick’s Day; 04-06 Good Friday; 04-09 Easter Monday; 05-07 Early May bank holiday; 06-04 Spring bank holiday; 06-05 Queen’s Diamond Jubilee; 07-12 Battle of the Boyne (Orangemen’s Day); 08-27 Summer bank holiday; 12-25 Christmas Day; 12-26 Boxing Day',
    2013: '01-01 New Year’s Day; 03-18 St Patrick’s Day; 03-29 Good Friday; 04-01 Easter Monday; 05-06 Early May bank holiday; 05-27 Spring bank holiday; 07-12 Battle of the Boyne (Orangemen’s Day); 08-26 Summer bank holiday; 12-25 Christmas Day; 12-26 Boxing Day',
    2014: '01-01 New Year’s Day; 03-17 St Patrick’s Day; 04-18 Good Friday; 04-21 Easter Monday; 05-05 Early May bank holiday; 05-26 Spring bank holiday; 07-14 Battle of the Boyne (Orangemen’s Day); 08-25 Summer bank holiday; 12-25 Christmas Day; 12-26 Boxing Day',
    2015: '01-01 New Year’s Day; 03-17 St Patrick’s Day; 04-03 Good Friday; 04-06 Easter Monday; 05-04 Early May bank holiday; 05-25 Spring bank holiday; 07-13 Battle of the Boyne (Orangemen’s Day); 08-31 Summer bank holiday; 12-25 Christmas Day; 12-28 Boxing Day',
    2016: '01-01 New Year’s Day; 03-17 St Patrick’s Day; 03-25 Good Friday; 03-28 Easter Monday; 05-02 Early May bank holiday; 05-30 Spring bank holiday; 07-12 Battle of the Boyne (Orangemen’s Day); 08-29 Summer bank holiday; 12-26 Boxing Day; 12-27 Christmas Day',
    2017: '01-02 New Year’s Day; 03-17 St Patrick’s Day; 04-14 Good Friday; 04-17 Easter Monday; 05-01 Early May bank holiday; 05-29 Spring bank holiday; 07-12 Battle of the Boyne (Orangemen’s Day); 08-28 Summer bank holiday; 12-25 Christmas Day; 12-26 Boxing Day',
    2018: '01-01 New Year’s Day; 03-19 St Patrick’s Day; 03-30 Good Friday; 04-02 Easter Monday; 05-07 Early May bank holiday; 05-28 Spring bank holiday; 07-12 Battle of the Boyne (Orangemen’s Day); 08-27 Summer bank holiday; 12-25 Christmas Day; 12-26 Boxing Day',
    2019: '01-01 New Year’s Day; 03-18 St Patrick’s Day; 04-19 Good Friday; 04-22 Easter Monday; 05-06 Early May bank holiday; 05-27 Spring bank holiday; 07-12 Battle of the Boyne (Orangemen’s Day); 08-26 Summer bank holiday; 12-25 Christmas Day; 12-26 Boxing Day',
    2020: '01-01 New Year’s Day; 03-17 St Patrick’s Day; 04-10 Good Friday; 04-13 Easter Monday; 05-08 Early May bank holiday (VE day); 05-25 Spring bank holiday; 07-13 Battle of the Boyne (Orangemen’s Day); 08-31 Summer bank holiday; 12-25 Christmas Day; 12-28 Boxing Day',
    2021: '01-01 New Year’s Day; 03-17 St Patrick’s Day; 04-02 Good Friday; 04-05 Easter Monday; 05-03 Early May bank holiday; 05-31 Spring bank holiday; 07-12 Battle of the Boyne (Orangemen’s Day); 08-30 Summer bank holiday; 12-27 Christmas Day; 12-28 Boxing Day',
    2022: '01-03 New Year’s Day; 03-17 St Patrick’s Day; 04-15 Good Friday; 04-18 Easter Monday; 05-02 Early May bank holiday; 06-02 Spring bank holiday; 06-03 Platinum Jubilee bank holiday; 07-12 Battle of the Boyne (Orangemen’s Day); 08-29 Summer bank holiday; 09-19 Bank Holiday for the State Funeral of Queen Elizabeth II; 12-26 Boxing Day; 12-27 Christmas Day',
    2023: '01-02 New Year’s Day; 03-17 St Patrick’s Day; 04-07 Good Friday; 04-10 Easter Monday; 05-01 Early May bank holiday; 05-08 Bank holiday for the coronation of King Charles III; 05-29 Spring bank holiday; 07-12 Battle of the Boyne (Orangemen’s Day); 08-28 Summer bank holiday; 12-25 Christmas Day; 12-26 Boxing Day',
    2024: '01-01 New Year’s Day; 03-18 St Patrick’s Day; 03-29 Good Friday; 04-01 Easter Monday; 05-06 Early May bank holiday; 05-27 Spring bank holiday; 07-12 Battle of the Boyne (Orangemen’s Day); 08-26 Summer bank holiday; 12-25 Christmas Day; 12-26 Boxing Day',
    2025: '01-01 New Year’s Day; 03-17 St Patrick’s Day; 04-18 Good Friday; 04-21 Easter Monday; 05-05 Early May bank holiday; 05-26 Spring bank holiday; 07-14 Battle of the Boyne (Orangemen’s Day); 08-25 Summer bank holiday; 12-25 Christmas Day; 12-26 Boxing Day',
    2026: '01-01 New Year’s Day; 03-17 St Patrick’s Day; 04-03 Good Friday; 04-06 Easter Monday; 05-04 Early May bank holiday; 05-25 Spring bank holiday; 07-13 Battle of the Boyne (Orangemen’s Day); 08-31 Summer bank holiday; 12-25 Christmas Day; 12-28 Boxing Day',
    2027: '01-01 New Year’s Day; 03-17 St Patrick’s Day; 03-26 Good Friday; 03-29 Easter Monday; 05-03 Early May bank holiday; 05-31 Spring bank holiday; 07-12 Battle of the Boyne (Orangemen’s Day); 08-30 Summer bank holiday; 12-27 Christmas Day; 12-28 Boxing Day',
    2028: '01-03 New Year’s Day; 03-17 St Patrick’s Day; 04-14 Good Friday; 04-17 Easter Monday; 05-01 Early May bank holiday; 05-29 Spring bank holiday; 07-12 Battle of the Boyne (Orangemen’s Day); 08-28 Summer bank holiday; 12-25 Christmas Day; 12-26 Boxing Day',
  }),
};

export const ukBankHolidays: HolidayTable = buildHolidayTable(UK_BANK_HOLIDAYS, UK_BANK_HOLIDAYS_VERSION);

function yearly(years: Readonly<Record<string, string>>): Record<string, string[]> {
  return Object.fromEntries(Object.entries(years).map(([year, days]) => [year, days.split('; ')]));
}
