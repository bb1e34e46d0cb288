// Awaiting a translator’s check.
export const eirForm = {
  'Environmental information request': 'Cais am wybodaeth amgylcheddol',
  'Anybody can ask what we know about the environment: air, water, land, trees, wildlife, noise, waste, energy, planning and building.':
    'Gall unrhyw un ofyn beth rydym yn ei wybod am yr amgylchedd: aer, dŵr, tir, coed, bywyd gwyllt, sŵn, gwastraff, ynni, cynllunio ac adeiladu.',
  'You do not have to say why you want it. You do not need this form either: you can ask us by phone or in person.':
    'Nid oes rhaid i chi ddweud pam rydych am ei chael. Nid oes angen y ffurflen hon arnoch chwaith: gallwch ofyn i ni dros y ffôn neu wyneb yn wyneb.',
  'We can only give information that is written down or stored. To report a problem such as noise or fly-tipping, use our report form.':
    'Dim ond gwybodaeth sydd wedi’i hysgrifennu neu ei storio y gallwn ei rhoi. I roi gwybod am broblem fel sŵn neu dipio anghyfreithlon, defnyddiwch ein ffurflen adrodd.',
  'a clear idea of the information you want': 'syniad clir o’r wybodaeth rydych am ei chael',
  'the place and the dates it is about, if they matter':
    'y lle a’r dyddiadau mae’n ymwneud â nhw, os ydynt yn bwysig',
  'a way for us to reach you with our answer': 'ffordd i ni gysylltu â chi gyda’n hateb',
  'Our information team finds the information with the service that holds it.':
    'Mae ein tîm gwybodaeth yn dod o hyd i’r wybodaeth gyda’r gwasanaeth sy’n ei chadw.',
  'What you ask for': 'Beth rydych yn gofyn amdano',
  'Check your request before you send it': 'Gwirio eich cais cyn ei anfon',
  'We may publish our answer, so that others can use it. We will not publish your name.':
    'Efallai y byddwn yn cyhoeddi ein hateb, er mwyn i eraill allu ei ddefnyddio. Ni fyddwn yn cyhoeddi eich enw.',
  'Send your request': 'Anfon eich cais',
  'We have your request': 'Mae eich cais gennym',
  'If there is a lot to do and it is hard, we may need longer. If so, we will tell you by then.':
    'Os oes llawer i’w wneud a’i fod yn anodd, efallai y bydd angen mwy o amser arnom. Os felly, byddwn yn dweud wrthych erbyn hynny.',
  'If your request is not clear to us, we will ask you. The time to answer starts again when you reply.':
    'Os nad yw eich cais yn glir i ni, byddwn yn gofyn i chi. Mae’r amser i ateb yn dechrau eto pan fyddwch yn ateb.',
  'If we cannot give you something, we will tell you why, and how to have that looked at again.':
    'Os na allwn roi rhywbeth i chi, byddwn yn dweud wrthych pam, a sut i ofyn am edrych ar hynny eto.',
} as const;
