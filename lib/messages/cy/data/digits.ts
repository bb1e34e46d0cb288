// Awaiting a translator’s check.
export const digits = {
  two: 'dau',
  three: 'tri',
  four: 'pedwar',
  five: 'pump',
  six: 'chwech',
  seven: 'saith',
  eight: 'wyth',
  nine: 'naw',
} as const;
