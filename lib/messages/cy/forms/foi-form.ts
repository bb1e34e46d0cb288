// Awaiting a translator’s check.
export const foiForm = {
  'Are you asking for an organisation?': 'Ydych chi’n gofyn dros sefydliad?',
  'You have the same rights whoever you are and whatever your reason. You do not have to tell us why you ask.':
    'Mae gennych yr un hawliau pwy bynnag ydych chi a beth bynnag yw eich rheswm. Nid oes rhaid i chi ddweud pam rydych yn gofyn.',
  'If so, enter its name. If you are asking for yourself, leave this empty.':
    'Os felly, rhowch ei enw. Os ydych yn gofyn drosoch chi eich hun, gadewch hyn yn wag.',
  Organisation: 'Sefydliad',
  'Enter the name of the organisation.': 'Rhowch enw’r sefydliad.',
  'The name of the organisation must be 200 characters or fewer. Enter a shorter form of it.':
    'Rhaid i enw’r sefydliad fod yn 200 nod neu lai. Rhowch ffurf fyrrach arno.',
  'Freedom of Information request': 'Cais Rhyddid Gwybodaeth',
  'Anybody can ask a council for information it holds. It is free, and you do not have to say why you want it.':
    'Gall unrhyw un ofyn i gyngor am wybodaeth sydd ganddo. Mae am ddim, ac nid oes rhaid i chi ddweud pam rydych am ei chael.',
  'We may have published what you need already. Look in our answers to earlier requests first: it is quicker for you.':
    'Efallai ein bod wedi cyhoeddi’r hyn sydd ei angen arnoch yn barod. Edrychwch yn ein hatebion i geisiadau blaenorol yn gyntaf: mae’n gynt i chi.',
  'the dates or years it is about, if that matters':
    'y dyddiadau neu’r blynyddoedd mae’n ymwneud â nhw, os yw hynny’n bwysig',
  'your name, and an email or postal address for our answer':
    'eich enw, a chyfeiriad e-bost neu bost ar gyfer ein hateb',
  'Who is asking': 'Pwy sy’n gofyn',
  'The law asks for your real name. The people who look for the information are not told it unless they need it.':
    'Mae’r gyfraith yn gofyn am eich enw go iawn. Nid yw’r bobl sy’n chwilio am y wybodaeth yn cael ei wybod oni bai bod ei angen arnynt.',
  'We can only give what is written down or stored. To see information about you, ask for your own information.':
    'Dim ond yr hyn sydd wedi’i ysgrifennu neu ei storio y gallwn ei roi. I weld gwybodaeth amdanoch chi, gofynnwch am eich gwybodaeth eich hun.',
} as const;
