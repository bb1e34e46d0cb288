// Awaiting a translator’s check.
export const holidays = {
  'New Year’s Day': 'Dydd Calan',
  '2nd January': '2 Ionawr',
  'New Year’s Day / 2nd January': 'Dydd Calan / 2 Ionawr',
  'St Patrick’s Day': 'Dydd Gŵyl Padrig',
  'Good Friday': 'Dydd Gwener y Groglith',
  'Easter Monday': 'Dydd Llun y Pasg',
  'Early May bank holiday': 'Gŵyl banc dechrau mis Mai',
  'Early May bank holiday (VE day)': 'Gŵyl banc dechrau mis Mai (Diwrnod VE)',
  'Bank holiday for the coronation of King Charles III': 'Gŵyl banc coroni’r Brenin Charles III',
  'Spring bank holiday': 'Gŵyl banc y gwanwyn',
  'Queen’s Diamond Jubilee': 'Jiwbilî Ddiemwnt y Frenhines',
  'Platinum Jubilee bank holiday': 'Gŵyl banc y Jiwbilî Blatinwm',
  'World Cup bank holiday': 'Gŵyl banc Cwpan y Byd',
  'Battle of the Boyne (Orangemen’s Day)': 'Brwydr y Boyne (Diwrnod yr Orenwyr)',
  'Summer bank holiday': 'Gŵyl banc yr haf',
  'Bank Holiday for the State Funeral of Queen Elizabeth II':
    'Gŵyl banc Angladd Gwladol y Frenhines Elizabeth II',
  'St Andrew’s Day': 'Dydd Gŵyl Andreas',
  'Christmas Day': 'Dydd Nadolig',
  'Boxing Day': 'Gŵyl San Steffan',
} as const;
