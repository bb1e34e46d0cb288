// Awaiting a translator’s check.
export const dataProtectionComplaintForm = {
  'What went wrong with your information?': 'Beth aeth o’i le gyda’ch gwybodaeth?',
  'For example we sent it to somebody else, it is wrong, or we did not give you all you asked for. If you have a reference, put it here.':
    'Er enghraifft gwnaethom ei hanfon at rywun arall, mae’n anghywir, neu ni roesom y cyfan a ofynnoch amdano. Os oes gennych gyfeirnod, rhowch ef yma.',
  'What went wrong': 'Beth aeth o’i le',
  'Tell us what went wrong. A few sentences are enough.':
    'Dywedwch wrthym beth aeth o’i le. Mae ychydig frawddegau’n ddigon.',
  'What went wrong must be told in 6,000 characters or fewer. Keep the main points.':
    'Rhaid dweud beth aeth o’i le mewn 6,000 nod neu lai. Cadwch y prif bwyntiau.',
  'Data protection complaint': 'Cwyn diogelu data',
  'Tell us when we lost information about you, got it wrong, shared it, or did not give you what you asked for.':
    'Dywedwch wrthym pan fyddwn wedi colli gwybodaeth amdanoch, ei chael yn anghywir, ei rhannu, neu heb roi i chi yr hyn y gofynnoch amdano.',
  'You do not have to use this form. You can also write to us, phone us or tell us in person.':
    'Nid oes rhaid i chi ddefnyddio’r ffurflen hon. Gallwch hefyd ysgrifennu atom, ein ffonio neu ddweud wrthym wyneb yn wyneb.',
  'To see the information we hold about you, ask for it first. To complain about a service, use our complaint form.':
    'I weld y wybodaeth sydd gennym amdanoch, gofynnwch amdani yn gyntaf. I gwyno am wasanaeth, defnyddiwch ein ffurflen gwyno.',
  'what went wrong, and roughly when': 'beth aeth o’i le, a phryd yn fras',
  'your name, and how to reach you': 'eich enw, a sut i gysylltu â chi',
  'Our information team looks into it at once. Nobody else can see it.':
    'Mae ein tîm gwybodaeth yn ymchwilio iddi ar unwaith. Ni all neb arall ei gweld.',
  'About 5 minutes': 'Tua 5 munud',
  'Only our information team can see this complaint. It is never published.':
    'Dim ond ein tîm gwybodaeth all weld y gŵyn hon. Nid yw byth yn cael ei chyhoeddi.',
  'We aim to send you our answer by {answerBy}.': 'Ein nod yw anfon ein hateb atoch erbyn {answerBy}.',
} as const;
