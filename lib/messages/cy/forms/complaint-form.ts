// Awaiting a translator’s check.
export const complaintForm = {
  Complaint: 'Cwyn',
  'Tell us when you are unhappy with something we did, or something we did not do. We want to put it right and learn from it.':
    'Dywedwch wrthym pan fyddwch yn anhapus â rhywbeth a wnaethom, neu rywbeth na wnaethom. Rydym am ei unioni a dysgu ohono.',
  'Complaining will not affect the services you get from us.':
    'Ni fydd cwyno’n effeithio ar y gwasanaethau rydych yn eu cael gennym.',
  'any reference we have given you': 'unrhyw gyfeirnod a roesom i chi',
  'The service you complain about looks into it first.':
    'Y gwasanaeth rydych yn cwyno amdano sy’n ymchwilio iddi gyntaf.',
  'What it means for you': 'Beth mae’n ei olygu i chi',
  'Which service is your complaint about?': 'Pa wasanaeth mae eich cwyn yn ymwneud ag ef?',
  'What is your complaint mostly about?': 'Beth yw prif bwnc eich cwyn?',
  'We will tell you that we are looking into it by {acknowledgeBy}.':
    'Byddwn yn dweud wrthych ein bod yn ymchwilio iddi erbyn {acknowledgeBy}.',
  'We will send you our answer by {answerBy}. If we need longer, we will tell you why and give you a new date.':
    'Byddwn yn anfon ein hateb atoch erbyn {answerBy}. Os bydd angen mwy o amser arnom, byddwn yn dweud pam wrthych ac yn rhoi dyddiad newydd i chi.',
  'To report something for the first time, like a missed bin, use our report form.':
    'I roi gwybod am rywbeth am y tro cyntaf, fel bin a gollwyd, defnyddiwch ein ffurflen adrodd.',
  'We cannot look into what a court or a tribunal decides, or what another organisation did.':
    'Ni allwn ymchwilio i’r hyn y mae llys neu dribiwnlys yn ei benderfynu, na’r hyn a wnaeth sefydliad arall.',
} as const;
