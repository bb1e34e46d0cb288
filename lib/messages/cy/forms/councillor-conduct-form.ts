// Awaiting a translator’s check.
export const councillorConductForm = {
  'Complaint about a councillor': 'Cwyn am gynghorydd',
  'Tell us when you think that a councillor has broken the code of conduct: one of ours, or of a parish or town council in our area.':
    'Dywedwch wrthym pan fyddwch yn meddwl bod cynghorydd wedi torri’r cod ymddygiad: un o’n cynghorwyr ni, neu gynghorydd plwyf neu dref yn ein hardal.',
  'Only the Monitoring Officer sees your complaint. The councillor is normally told about it, and who made it.':
    'Dim ond y Swyddog Monitro sy’n gweld eich cwyn. Fel arfer mae’r cynghorydd yn cael gwybod amdani, a phwy a’i gwnaeth.',
  'We cannot look into a complaint without a name. To complain about a service, a decision or an officer, use our complaint form.':
    'Ni allwn ymchwilio i gŵyn heb enw. I gwyno am wasanaeth, penderfyniad neu swyddog, defnyddiwch ein ffurflen gwyno.',
  'the name of the councillor': 'enw’r cynghorydd',
  'what they said or did, when, and who saw it':
    'beth ddywedodd neu beth wnaeth y cynghorydd, pryd, a phwy a’i gwelodd',
  'your own name, and how to reach you': 'eich enw eich hun, a sut i gysylltu â chi',
  'The Monitoring Officer. Nobody else at the council can see it.':
    'Y Swyddog Monitro. Ni all neb arall yn y cyngor ei gweld.',
  'The councillor': 'Y cynghorydd',
  'What did the councillor say or do?': 'Beth ddywedodd neu beth wnaeth y cynghorydd?',
  'Tell us in your own words: the exact words if you can, where it was, and who was there.':
    'Dywedwch wrthym yn eich geiriau eich hun: yr union eiriau os gallwch, ble roedd, a phwy oedd yno.',
  'We cannot look into a complaint about a councillor without a name.':
    'Ni allwn ymchwilio i gŵyn am gynghorydd heb enw.',
  'What I say here is true as far as I know.': 'Mae’r hyn rwy’n ei ddweud yma yn wir hyd y gwn i.',
  'The Monitoring Officer has your complaint': 'Mae eich cwyn gyda’r Swyddog Monitro',
  'The Monitoring Officer will tell you that they are looking at it by {acknowledgeBy}.':
    'Bydd y Swyddog Monitro yn dweud wrthych ei fod yn edrych arni erbyn {acknowledgeBy}.',
  'Then they decide what to do with it, and tell you.':
    'Yna mae’n penderfynu beth i’w wneud â hi, ac yn dweud wrthych.',
  'Nobody else at the council can see it.': 'Ni all neb arall yn y cyngor ei gweld.',
} as const;
