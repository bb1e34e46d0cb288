// Awaiting a translator’s check.
export const socialServicesForm = {
  'Who is the care or support for?': 'I bwy mae’r gofal neu’r cymorth?',
  'Who the care is for': 'I bwy mae’r gofal',
  'An adult': 'Oedolyn',
  'A child, a young person or a family': 'Plentyn, person ifanc neu deulu',
  'Somebody who looks after an adult or a child at home': 'Rhywun sy’n gofalu am oedolyn neu blentyn gartref',
  'Choose who the care or support is for.': 'Dewiswch i bwy mae’r gofal neu’r cymorth.',
  'How should we begin?': 'Sut dylem ni ddechrau?',
  'We offer to talk with you first. Most things can be put right that way, and sooner.':
    'Rydym yn cynnig siarad â chi yn gyntaf. Gellir unioni’r rhan fwyaf o bethau felly, ac yn gynt.',
  'You can also ask for a formal investigation at once. Somebody who does not work for us looks into it.':
    'Gallwch hefyd ofyn am ymchwiliad ffurfiol ar unwaith. Bydd rhywun nad yw’n gweithio i ni yn ymchwilio.',
  'How we should begin': 'Sut dylem ni ddechrau',
  'Talk with me about it': 'Siarad â mi amdani',
  'Begin a formal investigation': 'Dechrau ymchwiliad ffurfiol',
  'I do not know yet': 'Nid wyf yn gwybod eto',
  'Choose how we should begin. If you do not know, choose that.':
    'Dewiswch sut dylem ni ddechrau. Os nad ydych yn gwybod, dewiswch hynny.',
  'Social services complaint': 'Cwyn am y gwasanaethau cymdeithasol',
  'Complain about social services': 'Cwyno am y gwasanaethau cymdeithasol',
  'Tell us when you are unhappy with care or support for an adult, a child, a family or a carer: an assessment, a decision, care at home, a care home, fostering, charges.':
    'Dywedwch wrthym pan fyddwch yn anhapus â gofal neu gymorth i oedolyn, plentyn, teulu neu ofalwr: asesiad, penderfyniad, gofal gartref, cartref gofal, maethu, ffioedd.',
  'Our complaints officer for social services sees that somebody talks with you. If that does not put it right, somebody who does not work for us can investigate it.':
    'Mae ein swyddog cwynion gwasanaethau cymdeithasol yn sicrhau bod rhywun yn siarad â chi. Os nad yw hynny’n ei hunioni, gall rhywun nad yw’n gweithio i ni ymchwilio iddi.',
  'Start your complaint about social services': 'Dechrau eich cwyn am y gwasanaethau cymdeithasol',
  'Tell us in your own words, and name the service, home or worker if you know.':
    'Dywedwch wrthym yn eich geiriau eich hun, ac enwch y gwasanaeth, y cartref neu’r gweithiwr os gwyddoch.',
  'How we go on': 'Sut rydym yn mynd ymlaen',
  'We will tell you that we are looking into it by {acknowledgeBy}, and offer to talk with you about it.':
    'Byddwn yn dweud wrthych ein bod yn ymchwilio iddi erbyn {acknowledgeBy}, ac yn cynnig siarad â chi amdani.',
  'You will have our answer in writing by {answerBy}. If you asked for a formal investigation, we tell you how that goes on.':
    'Byddwch yn cael ein hateb yn ysgrifenedig erbyn {answerBy}. Os gofynnoch am ymchwiliad ffurfiol, byddwn yn dweud wrthych sut mae hynny’n mynd ymlaen.',
  'To complain about a school, use our other forms. A court’s decision can only be changed by a court.':
    'I gwyno am ysgol, defnyddiwch ein ffurflenni eraill. Dim ond llys all newid penderfyniad llys.',
} as const;
