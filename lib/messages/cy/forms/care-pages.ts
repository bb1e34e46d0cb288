// Awaiting a translator’s check.
export const carePages = {
  'When is it safe for us to contact you?': 'Pryd mae’n ddiogel i ni gysylltu â chi?',
  'Our emails to you do not say in their subject what they are about.':
    'Nid yw pwnc ein negeseuon e-bost atoch yn dweud beth yw eu cynnwys.',
  'For example “on weekdays before 3pm” or “do not leave a message”. Leave this empty if any time is safe.':
    'Er enghraifft “yn ystod yr wythnos cyn 3pm” neu “peidiwch â gadael neges”. Gadewch hwn yn wag os yw unrhyw bryd yn ddiogel.',
  'When it is safe to contact you': 'Pryd mae’n ddiogel cysylltu â chi',
  'Tell us when it is safe to contact you.': 'Dywedwch wrthym pryd mae’n ddiogel cysylltu â chi.',
  'Say when it is safe in 500 characters or fewer.': 'Dywedwch pryd mae’n ddiogel mewn 500 nod neu lai.',
  'Is anybody being harmed or neglected now?': 'A oes unrhyw un yn cael ei niweidio neu ei esgeuluso nawr?',
  'Or are you afraid that they may be? It can be you, a child or an adult.':
    'Neu a ydych yn ofni y gallai hynny ddigwydd? Gall fod yn chi, yn blentyn neu’n oedolyn.',
  'Harm or neglect now': 'Niwed neu esgeulustod nawr',
  'Yes, and I have told the police or a social worker':
    'Oes, ac rwyf wedi dweud wrth yr heddlu neu weithiwr cymdeithasol',
  'Choose whether anybody is being harmed or neglected now.':
    'Dewiswch a oes unrhyw un yn cael ei niweidio neu ei esgeuluso nawr.',
  'Tell somebody now': 'Dywedwch wrth rywun nawr',
  'If somebody may be hurt, call 999. If you cannot speak, call and press 55 on a mobile phone when you are asked.':
    'Os gall rhywun gael niwed, ffoniwch 999. Os na allwch siarad, ffoniwch a phwyso 55 ar ffôn symudol pan ofynnir i chi.',
  'Our duty social worker can be called at any hour, for a child or an adult.':
    'Gellir ffonio ein gweithiwr cymdeithasol ar ddyletswydd unrhyw awr, dros blentyn neu oedolyn.',
  'This form is read in working hours only. When everybody is safe, you can come back and complain.':
    'Dim ond yn ystod oriau gwaith mae’r ffurflen hon yn cael ei darllen. Pan fydd pawb yn ddiogel, gallwch ddod yn ôl a chwyno.',
  'See who to call, and their numbers': 'Gweld pwy i’w ffonio',
  'Everybody is safe now: carry on with your complaint': 'Mae pawb yn ddiogel nawr: parhau gyda’ch cwyn',
  'What happened': 'Beth ddigwyddodd',
  'Tell us what happened. A few sentences are enough.':
    'Dywedwch wrthym beth ddigwyddodd. Mae ychydig frawddegau’n ddigon.',
  'What happened must be told in 6,000 characters or fewer. Keep the main points: you can send us more later.':
    'Rhaid dweud beth ddigwyddodd mewn 6,000 nod neu lai. Cadwch y prif bwyntiau: gallwch anfon mwy atom yn nes ymlaen.',
  'Is a court or the police looking at the same thing?': 'A yw llys neu’r heddlu yn edrych ar yr un peth?',
  'You can still complain. If looking into it now could harm the case, we may ask you to wait until it is over.':
    'Gallwch gwyno o hyd. Os gallai ymchwilio iddi nawr niweidio’r achos, efallai y byddwn yn gofyn i chi aros nes ei fod drosodd.',
  'Court or police': 'Llys neu heddlu',
  'Choose whether a court or the police is looking at it.': 'Dewiswch a yw llys neu’r heddlu yn edrych arno.',
  'Would a child or young person like an advocate?': 'A hoffai plentyn neu berson ifanc gael eiriolwr?',
  'An advocate is somebody who is on their side, helps them to say what they want, and does not work for us. It is free.':
    'Eiriolwr yw rhywun sydd ar ochr y plentyn, yn helpu’r plentyn i ddweud beth mae am ei gael, ac nad yw’n gweithio i ni. Mae am ddim.',
  Advocate: 'Eiriolwr',
  'Yes, find one': 'Ie, dod o hyd i un',
  'There is one already': 'Mae un yn barod',
  'No, or it is not for a child': 'Na, neu nid yw i blentyn',
  'Choose whether a child or young person would like an advocate.':
    'Dewiswch a hoffai plentyn neu berson ifanc gael eiriolwr.',
} as const;
