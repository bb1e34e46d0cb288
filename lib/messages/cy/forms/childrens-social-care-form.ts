// Awaiting a translator’s check.
export const childrensSocialCareForm = {
  'Who is the complaint for?': 'I bwy mae’r gŵyn?',
  'For me: I am a child, a young person, a parent or a carer':
    'I mi: rwy’n blentyn, yn berson ifanc, yn rhiant neu’n ofalwr',
  'For a child or a young person, and I speak for them':
    'I blentyn neu berson ifanc, ac rwy’n siarad ar ei ran',
  'For a parent or a carer, and I speak for them': 'I riant neu ofalwr, ac rwy’n siarad ar ei ran',
  'Children’s social care complaint': 'Cwyn am ofal cymdeithasol i blant',
  'Complain about children’s social care': 'Cwyno am ofal cymdeithasol i blant',
  'Tell us when you are unhappy with social work, care, fostering, adoption, leaving care or help for your family.':
    'Dywedwch wrthym pan fyddwch yn anhapus â gwaith cymdeithasol, gofal, maethu, mabwysiadu, gadael gofal neu help i’ch teulu.',
  'Children and young people can complain themselves, and an advocate can help them. It is free.':
    'Gall plant a phobl ifanc gwyno eu hunain, a gall eiriolwr eu helpu. Mae am ddim.',
  'To complain about a school, or about another service for children, use our other forms. A court’s decision can only be changed by a court.':
    'I gwyno am ysgol, neu am wasanaeth arall i blant, defnyddiwch ein ffurflenni eraill. Dim ond llys all newid penderfyniad llys.',
  'the name of the child or young person': 'enw’r plentyn neu’r person ifanc',
  'how to reach you': 'sut i gysylltu â chi',
  'A manager in children’s services. If you are not happy with the answer, it can be investigated with an independent person, and then go to a panel.':
    'Rheolwr yn y gwasanaethau plant. Os nad ydych yn hapus â’r ateb, gellir ymchwilio iddi gyda pherson annibynnol, ac yna gall fynd at banel.',
  'Start your complaint about children’s care': 'Dechrau eich cwyn am ofal plant',
  'What are you unhappy with?': 'Beth ydych chi’n anhapus ag ef?',
  'Tell us in your own words. Name the child, the social worker or the home if you can.':
    'Dywedwch wrthym yn eich geiriau eich hun. Enwch y plentyn, y gweithiwr cymdeithasol neu’r cartref os gallwch.',
  'A manager will look into it and may talk with you about it.':
    'Bydd rheolwr yn ymchwilio iddi ac efallai y bydd yn siarad â chi amdani.',
  'We will send you our answer by {answerBy}. If it is complex, we will tell you and give you a new date.':
    'Byddwn yn anfon ein hateb atoch erbyn {answerBy}. Os yw’n gymhleth, byddwn yn dweud wrthych ac yn rhoi dyddiad newydd i chi.',
} as const;
