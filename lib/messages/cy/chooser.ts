// Awaiting a translator’s check.
export const chooser = {
  title: 'Dod o hyd i’r ffordd iawn',
  aboutService: 'Gwasanaeth: {service}',
  expectHeading: 'Faint o amser mae’n ei gymryd',
  otherHeading: 'Os nad yw hyn yn iawn',
  nextHeading: 'Beth allwch chi ei wneud',
  startAgain: 'Dechrau’r cwestiynau hyn eto',
  call: 'Ffonio {phone}',
} as const;
