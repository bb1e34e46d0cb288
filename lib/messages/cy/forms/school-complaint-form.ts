// Awaiting a translator’s check.
export const schoolComplaintForm = {
  'What is it about?': 'Beth yw’r pwnc?',
  'Teaching, homework or what is taught': 'Addysgu, gwaith cartref neu beth sy’n cael ei ddysgu',
  'Bullying, or how my child is treated': 'Bwlio, neu sut mae fy mhlentyn yn cael ei drin',
  'Something that a teacher or the school did': 'Rhywbeth a wnaeth athro neu’r ysgol',
  'Help at school for special educational needs': 'Help yn yr ysgol ar gyfer anghenion addysgol arbennig',
  'A school place that was refused': 'Lle mewn ysgol a gafodd ei wrthod',
  'A suspension or an exclusion': 'Gwaharddiad dros dro neu’n barhaol',
  'An education, health and care plan': 'Cynllun addysg, iechyd a gofal',
  'Choose what it is about. If nothing fits, choose “Something else”.':
    'Dewiswch beth yw’r pwnc. Os nad oes dim yn addas, dewiswch “Rhywbeth arall”.',
  'There is an appeal for this': 'Mae apêl ar gyfer hyn',
  'An appeal can change the decision. A complaint cannot.': 'Gall apêl newid y penderfyniad. Ni all cwyn.',
  'The letter about the decision says how to appeal and by when. The time can be short, so look at it today.':
    'Mae’r llythyr am y penderfyniad yn dweud sut i apelio ac erbyn pryd. Gall yr amser fod yn fyr, felly edrychwch arno heddiw.',
  'To complain about how the council dealt with it, use our complaint form.':
    'I gwyno am sut y gwnaeth y cyngor ddelio ag ef, defnyddiwch ein ffurflen gwyno.',
  'Complain about what the council did': 'Cwyno am beth wnaeth y cyngor',
  'It is about the school itself: go back': 'Mae’n ymwneud â’r ysgol ei hun: mynd yn ôl',
  'Which school is it?': 'Pa ysgol yw hi?',
  'Its name and the town or street.': 'Ei henw a’r dref neu’r stryd.',
  School: 'Ysgol',
  'Enter the name of the school.': 'Rhowch enw’r ysgol.',
  'The school must be named in 200 characters or fewer.': 'Rhaid enwi’r ysgol mewn 200 nod neu lai.',
  'Have you told the school?': 'Ydych chi wedi dweud wrth yr ysgol?',
  'Every school must have a complaints policy. It says whom to tell first, and what comes after.':
    'Rhaid i bob ysgol gael polisi cwynion. Mae’n dweud wrth bwy i ddweud yn gyntaf, a beth sy’n dod wedyn.',
  'Told the school': 'Wedi dweud wrth yr ysgol',
  'Yes, a teacher or the head teacher': 'Ydw, wrth athro neu’r pennaeth',
  'Yes, and the governors or the trust have answered':
    'Ydw, ac mae’r llywodraethwyr neu’r ymddiriedolaeth wedi ateb',
  'Choose whether you have told the school.': 'Dewiswch a ydych wedi dweud wrth yr ysgol.',
  'May we pass your complaint to the school?': 'A gawn ni drosglwyddo eich cwyn i’r ysgol?',
  'We pass on what you wrote here, with your name and how to reach you. Otherwise we tell the school nothing.':
    'Byddwn yn trosglwyddo’r hyn a ysgrifennoch yma, gyda’ch enw a sut i gysylltu â chi. Fel arall ni fyddwn yn dweud dim wrth yr ysgol.',
  'May we pass it on?': 'A gawn ni ei throsglwyddo?',
  'Yes, pass it to the school': 'Cewch, trosglwyddwch hi i’r ysgol',
  'No, only tell me who decides it': 'Na, dim ond dweud wrthyf pwy sy’n ei phenderfynu',
  'Choose whether we may pass it to the school.': 'Dewiswch a gawn ni ei throsglwyddo i’r ysgol.',
  'Complaint about a school': 'Cwyn am ysgol',
  'The school itself decides complaints about it, by its own policy. The council has no power to decide them.':
    'Yr ysgol ei hun sy’n penderfynu cwynion amdani, yn ôl ei pholisi ei hun. Nid oes gan y cyngor bŵer i’w penderfynu.',
  'We can pass your complaint to the school if you agree, and tell you who else can help.':
    'Gallwn drosglwyddo eich cwyn i’r ysgol os ydych yn cytuno, a dweud wrthych pwy arall all helpu.',
  'After the school and its governors you can go to the Department for Education.':
    'Ar ôl yr ysgol a’i llywodraethwyr gallwch fynd at yr Adran Addysg.',
  'the name of the school': 'enw’r ysgol',
  'The school answers your complaint. We pass it on, or tell you who decides it.':
    'Yr ysgol sy’n ateb eich cwyn. Byddwn yn ei throsglwyddo, neu’n dweud wrthych pwy sy’n ei phenderfynu.',
  'What happened at the school?': 'Beth ddigwyddodd yn yr ysgol?',
  'Tell us in your own words, and what you would like the school to do.':
    'Dywedwch wrthym yn eich geiriau eich hun, a beth hoffech i’r ysgol ei wneud.',
  'We will pass it to the school if you agreed, or tell you who decides it, by {answerBy}.':
    'Byddwn yn ei throsglwyddo i’r ysgol os gwnaethoch gytuno, neu’n dweud wrthych pwy sy’n ei phenderfynu, erbyn {answerBy}.',
  'If we pass it on, the school will answer you. Its complaints policy says by when.':
    'Os byddwn yn ei throsglwyddo, bydd yr ysgol yn eich ateb. Mae ei pholisi cwynion yn dweud erbyn pryd.',
  'We cannot change what a school decides. A school place that was refused, and an exclusion, have an appeal of their own: the letter with the decision says how.':
    'Ni allwn newid yr hyn y mae ysgol yn ei benderfynu. Mae gan le mewn ysgol a wrthodwyd, a gwaharddiad, eu hapêl eu hunain: mae’r llythyr gyda’r penderfyniad yn dweud sut.',
} as const;
