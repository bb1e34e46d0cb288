// Awaiting a translator’s check.
export const findings = {
  heading: 'Beth welsom ni, fesul pwynt',
  upheld: 'Rydym yn cytuno: gwnaethom hyn yn anghywir.',
  'partly-upheld': 'Rydym yn cytuno â rhan o hyn.',
  'not-upheld': 'Nid ydym yn cytuno: gwnaethom yr hyn y dylem fod wedi’i wneud.',
  'no-finding': 'Ni allem gael digon o wybodaeth i ddweud.',
  withdrawn: 'Gwnaethoch dynnu’r pwynt hwn yn ôl.',
} as const;
