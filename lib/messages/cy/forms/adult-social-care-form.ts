// Awaiting a translator’s check.
export const adultSocialCareForm = {
  'Who gives the care or support?': 'Pwy sy’n rhoi’r gofal neu’r cymorth?',
  'Who gives the care': 'Pwy sy’n rhoi’r gofal',
  'The council': 'Y cyngor',
  'For example a social worker or our care team.': 'Er enghraifft gweithiwr cymdeithasol neu ein tîm gofal.',
  'A company or care home that the council pays, or pays part of':
    'Cwmni neu gartref gofal mae’r cyngor yn talu amdano, neu’n talu rhan',
  'The council and the NHS together': 'Y cyngor a’r GIG gyda’i gilydd',
  'A company or care home that I found and pay for myself':
    'Cwmni neu gartref gofal y des i o hyd iddo ac rwy’n talu amdano fy hun',
  'Choose who gives the care. If you do not know, choose “I am not sure”.':
    'Dewiswch pwy sy’n rhoi’r gofal. Os nad ydych yn gwybod, dewiswch “Nid wyf yn siŵr”.',
  'Complain to your care provider first': 'Cwyno i’ch darparwr gofal yn gyntaf',
  'You pay for this care yourself, so its provider has to answer your complaint. Ask it for its complaints procedure.':
    'Rydych yn talu am y gofal hwn eich hun, felly y darparwr sydd i ateb eich cwyn. Gofynnwch am ei drefn gwyno.',
  'If you are not happy with its answer, the Local Government and Social Care Ombudsman can look into it. It is free.':
    'Os nad ydych yn hapus â’r ateb, gall yr Ombwdsmon Llywodraeth Leol a Gofal Cymdeithasol ymchwilio. Mae am ddim.',
  'The council arranged it or pays part: carry on': 'Y cyngor a’i trefnodd neu sy’n talu rhan: parhau',
  'I am worried that somebody is not safe': 'Rwy’n poeni nad yw rhywun yn ddiogel',
  'I am not sure: ask us': 'Nid wyf yn siŵr: gofyn i ni',
  'Adult social care complaint': 'Cwyn am ofal cymdeithasol i oedolion',
  'Complain about adult social care': 'Cwyno am ofal cymdeithasol i oedolion',
  'Tell us when you are unhappy with care or support that we give, arrange or pay for: an assessment, a decision, care at home, a care home, charges.':
    'Dywedwch wrthym pan fyddwch yn anhapus â gofal neu gymorth rydym ni’n ei roi, ei drefnu neu’n talu amdano: asesiad, penderfyniad, gofal gartref, cartref gofal, taliadau.',
  'Complaining will not affect the care you get. We normally look at things from the last {takenWithin}.':
    'Ni fydd cwyno’n effeithio ar y gofal rydych yn ei gael. Fel arfer rydym yn edrych ar bethau o’r cyfnod diweddar: {takenWithin}.',
  'For care from the NHS alone, complain to the NHS. For care that you found and pay for yourself, complain to its provider.':
    'Ar gyfer gofal gan y GIG yn unig, cwynwch i’r GIG. Ar gyfer gofal rydych chi’ch hun wedi dod o hyd iddo ac yn talu amdano, cwynwch i’r darparwr.',
  'what happened, and roughly when': 'beth ddigwyddodd, a phryd yn fras',
  'who gives the care': 'pwy sy’n rhoi’r gofal',
  'the agreement of the person you are helping, if you are doing this for somebody else':
    'cytundeb y person rydych yn ei helpu, os ydych yn gwneud hyn dros rywun arall',
  'A manager in adult social care. We offer to agree with you how we look into it and how long it takes.':
    'Rheolwr gofal cymdeithasol i oedolion. Rydym yn cynnig cytuno â chi sut rydym yn ymchwilio iddi a faint o amser mae’n ei gymryd.',
  'About 10 minutes': 'Tua 10 munud',
  'Start your care complaint': 'Dechrau eich cwyn am ofal',
  Safety: 'Diogelwch',
  'Your complaint': 'Eich cwyn',
  'How we reach you': 'Sut rydym yn cysylltu â chi',
  'What went wrong with the care or support?': 'Beth aeth o’i le gyda’r gofal neu’r cymorth?',
  'Tell us in your own words, and name the service, care home or worker if you know.':
    'Dywedwch wrthym yn eich geiriau eich hun, ac enwch y gwasanaeth, y cartref gofal neu’r gweithiwr os ydych yn gwybod.',
  'Are you complaining for yourself or for somebody else?':
    'Ydych chi’n cwyno drosoch chi eich hun neu dros rywun arall?',
  'Check your complaint before you send it': 'Gwirio eich cwyn cyn ei hanfon',
  'Send your complaint': 'Anfon eich cwyn',
  'We have your complaint': 'Mae eich cwyn gennym',
  'We will tell you that we are looking into it by {acknowledgeBy}, and offer to talk with you about how we do that.':
    'Byddwn yn dweud wrthych ein bod yn ymchwilio iddi erbyn {acknowledgeBy}, ac yn cynnig siarad â chi am sut y gwnawn hynny.',
  'We will send you our answer as soon as we can, and by {answerBy} at the latest.':
    'Byddwn yn anfon ein hateb atoch cyn gynted ag y gallwn, ac erbyn {answerBy} fan bellaf.',
} as const;
