// Awaiting a translator’s check.
export const complimentForm = {
  'Who or what would you like to thank?': 'I bwy neu i beth hoffech chi ddiolch?',
  'A name, a team or a place. “The woman at the front desk of the library” is fine.':
    'Enw, tîm neu le. Mae “Y fenyw wrth ddesg flaen y llyfrgell” yn iawn.',
  'Who you thank': 'I bwy rydych yn diolch',
  'Tell us who you would like to thank.': 'Dywedwch wrthym i bwy hoffech chi ddiolch.',
  'Who you thank must be 200 characters or fewer. There is room for the whole story on the next page.':
    'Rhaid enwi i bwy rydych yn diolch mewn 200 nod neu lai. Mae lle i’r stori gyfan ar y dudalen nesaf.',
  'What went well?': 'Beth aeth yn dda?',
  'Tell us what they did and what it meant to you.':
    'Dywedwch wrthym beth wnaethant a beth oedd hynny’n ei olygu i chi.',
  'Tell us what went well. One sentence is enough.':
    'Dywedwch wrthym beth aeth yn dda. Mae un frawddeg yn ddigon.',
  'What went well must be told in 3,000 characters or fewer. Keep the part you most want them to read.':
    'Rhaid dweud beth aeth yn dda mewn 3,000 nod neu lai. Cadwch y rhan rydych fwyaf am iddynt ei darllen.',
  'May we show your words to the people you thank?':
    'A gawn ni ddangos eich geiriau i’r bobl rydych yn diolch iddynt?',
  'Show them your words': 'Dangos eich geiriau iddynt',
  'Yes, with my name': 'Cewch, gyda fy enw',
  'Yes, without my name': 'Cewch, heb fy enw',
  'Only their manager will read it.': 'Dim ond eu rheolwr fydd yn eu darllen.',
  'Choose whether we may show your words to the people you thank.':
    'Dewiswch a gawn ni ddangos eich geiriau i’r bobl rydych yn diolch iddynt.',
  'May we use your words elsewhere?': 'A gawn ni ddefnyddio eich geiriau mewn mannau eraill?',
  'Good words help others: new staff, councillors, and people who think of working with us. You can say no.':
    'Mae geiriau da yn helpu eraill: staff newydd, cynghorwyr, a phobl sy’n meddwl am weithio gyda ni. Gallwch ddweud na.',
  'You may use my words, without my name, in reports and on your website':
    'Cewch ddefnyddio fy ngeiriau, heb fy enw, mewn adroddiadau ac ar eich gwefan',
  'Use elsewhere': 'Defnyddio mewn mannau eraill',
  'You may use my words, without my name': 'Cewch ddefnyddio fy ngeiriau, heb fy enw',
  'Do not use my words elsewhere': 'Peidiwch â defnyddio fy ngeiriau mewn mannau eraill',
  'Tick the box if we may use your words.': 'Ticiwch y blwch os cawn ni ddefnyddio eich geiriau.',
  Compliment: 'Canmoliaeth',
  'Tell us when somebody did something well. We make sure that they hear of it, and learn from it.':
    'Dywedwch wrthym pan fydd rhywun wedi gwneud rhywbeth yn dda. Byddwn yn gwneud yn siŵr ei fod yn clywed amdano, ac yn dysgu ohono.',
  'what went well': 'beth aeth yn dda',
  'the name of the person or team, if you know it': 'enw’r person neu’r tîm, os ydych yn ei wybod',
  'The manager of the service reads your words and passes them on if you agree.':
    'Mae rheolwr y gwasanaeth yn darllen eich geiriau ac yn eu trosglwyddo os ydych yn cytuno.',
  'Your thank you': 'Eich diolch',
  'How we may use your words': 'Sut y cawn ddefnyddio eich geiriau',
  'Which service would you like to thank?': 'I ba wasanaeth hoffech chi ddiolch?',
  'No, there is no need': 'Na, nid oes angen',
  'Check your thank you before you send it': 'Gwirio eich diolch cyn ei anfon',
  'Send your thank you': 'Anfon eich diolch',
  'Thank you for your kind words': 'Diolch am eich geiriau caredig',
  'The manager of the service will read them, and pass them on if you said that we may.':
    'Bydd rheolwr y gwasanaeth yn eu darllen, ac yn eu trosglwyddo os dywedoch y cawn wneud hynny.',
  'To thank a hospital, the police or a bus company, write to them: we cannot pass it on.':
    'I ddiolch i ysbyty, yr heddlu neu gwmni bysiau, ysgrifennwch atyn nhw: ni allwn ni ei drosglwyddo.',
} as const;
