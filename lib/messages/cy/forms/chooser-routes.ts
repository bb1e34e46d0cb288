// Awaiting a translator’s check.
export const chooserRoutes = {
  'Make a complaint': 'Gwneud cwyn',
  'This sounds like a complaint, because you are unhappy with something we did or did not do.':
    'Mae hyn yn swnio fel cwyn, oherwydd eich bod yn anhapus â rhywbeth a wnaethom neu na wnaethom.',
  'We look into what happened, tell you what we found, and put right what we can.':
    'Byddwn yn ymchwilio i’r hyn a ddigwyddodd, yn dweud wrthych beth welsom ni, ac yn unioni’r hyn y gallwn.',
  'Start your complaint': 'Dechrau eich cwyn',
  'It is about care for an adult': 'Mae’n ymwneud â gofal i oedolyn',
  'It is about care for a child or a family': 'Mae’n ymwneud â gofal i blentyn neu deulu',
  'It is a new problem: report it instead': 'Mae’n broblem newydd: rhoi gwybod amdani yn lle hynny',
  'This sounds like a request, because it is the first time you tell us. Your report goes straight to the team that can deal with it.':
    'Mae hyn yn swnio fel cais, oherwydd dyma’r tro cyntaf i chi ddweud wrthym. Mae eich adroddiad yn mynd yn syth i’r tîm all ddelio ag ef.',
  'If we do not put it right, you can complain. You will not have to explain it all again: give us your reference.':
    'Os na fyddwn yn ei unioni, gallwch gwyno. Ni fydd rhaid i chi egluro’r cyfan eto: rhowch eich cyfeirnod i ni.',
  'Start your report': 'Dechrau eich adroddiad',
  'I want to complain all the same': 'Rwyf am gwyno yr un fath',
  'Kind words reach the people who earned them, and help others to learn from what went well.':
    'Mae geiriau caredig yn cyrraedd y bobl sy’n eu haeddu, ac yn helpu eraill i ddysgu o’r hyn a aeth yn dda.',
  'Start your thank you': 'Dechrau eich diolch',
  'I want to share an idea or a comment': 'Rwyf am rannu syniad neu sylw',
  'This sounds like a comment, because you want us to know what you think and do not need us to look into something.':
    'Mae hyn yn swnio fel sylw, oherwydd eich bod am i ni wybod eich barn ac nid oes angen i ni ymchwilio i ddim.',
  'Start your comment': 'Dechrau eich sylw',
  'Something went wrong for me: complain': 'Aeth rhywbeth o’i le i mi: cwyno',
  'Something needs doing: report it': 'Mae angen gwneud rhywbeth: rhoi gwybod',
  'Ask a question': 'Gofyn cwestiwn',
  'Somebody in the service tells you how it works, what it costs or who to turn to.':
    'Mae rhywun yn y gwasanaeth yn dweud wrthych sut mae’n gweithio, beth mae’n ei gostio neu at bwy i droi.',
  'Ask your question': 'Gofyn eich cwestiwn',
  'I want figures or papers that you hold': 'Rwyf am gael ffigurau neu bapurau sydd gennych',
  'I would rather phone you': 'Byddai’n well gennyf eich ffonio',
  'Ask for a public or an old record': 'Gofyn am gofnod cyhoeddus neu hen gofnod',
  'We keep burials, planning histories, registers, archives, and records about people who have died.':
    'Rydym yn cadw claddedigaethau, hanes cynllunio, cofrestrau, archifau, a chofnodion am bobl sydd wedi marw.',
  'Many are open to everybody. Some stay closed for a time, and we tell you until when.':
    'Mae llawer yn agored i bawb. Mae rhai’n aros ar gau am gyfnod, a byddwn yn dweud wrthych tan pryd.',
  'Ask for a record': 'Gofyn am gofnod',
  'The information is about me': 'Mae’r wybodaeth amdanaf i',
  'I want other information that you hold': 'Rwyf am gael gwybodaeth arall sydd gennych',
  'Anybody can ask for information that a council holds, such as figures, reports or contracts. It is free.':
    'Gall unrhyw un ofyn am wybodaeth sydd gan gyngor, fel ffigurau, adroddiadau neu gontractau. Mae am ddim.',
  'Somebody may have asked before you. Look in our answers first: it is quicker.':
    'Efallai fod rhywun wedi gofyn o’ch blaen. Edrychwch yn ein hatebion yn gyntaf: mae’n gynt.',
  'Start your request': 'Dechrau eich cais',
  'Look in our answers to earlier requests': 'Edrych yn ein hatebion i geisiadau blaenorol',
  'It is about air, water, land, noise, waste or planning':
    'Mae’n ymwneud ag aer, dŵr, tir, sŵn, gwastraff neu gynllunio',
  'I only have a question about a service': 'Dim ond cwestiwn am wasanaeth sydd gennyf',
  'Ask for information about the environment': 'Gofyn am wybodaeth am yr amgylchedd',
  'The law gives everybody a right to know about the environment: air, water, land, wildlife, noise, waste, energy, planning.':
    'Mae’r gyfraith yn rhoi hawl i bawb wybod am yr amgylchedd: aer, dŵr, tir, bywyd gwyllt, sŵn, gwastraff, ynni, cynllunio.',
  'If you are not sure whether it counts, choose either form. We deal with it under the right law.':
    'Os nad ydych yn siŵr a yw’n cyfrif, dewiswch y naill ffurflen neu’r llall. Byddwn yn delio ag ef o dan y gyfraith iawn.',
  'Ask about the environment': 'Gofyn am yr amgylchedd',
  'It is about something else': 'Mae’n ymwneud â rhywbeth arall',
  'There is a problem, such as noise: report it': 'Mae problem, fel sŵn: rhoi gwybod amdani',
  'You have a right to a copy of the information we hold about you, your child or somebody you act for. It is free.':
    'Mae gennych hawl i gopi o’r wybodaeth sydd gennym amdanoch chi, eich plentyn neu rywun rydych yn gweithredu ar ei ran. Mae am ddim.',
  'You do not have to use our form. You can also ask by email, by letter, by phone or in person.':
    'Nid oes rhaid i chi ddefnyddio ein ffurflen. Gallwch hefyd ofyn drwy e-bost, drwy lythyr, dros y ffôn neu wyneb yn wyneb.',
  'Ask for your information': 'Gofyn am eich gwybodaeth',
  'The information is not about me': 'Nid yw’r wybodaeth amdanaf i',
  'You used information about me wrongly': 'Gwnaethoch ddefnyddio gwybodaeth amdanaf yn anghywir',
  'I want to complain about a service': 'Rwyf am gwyno am wasanaeth',
  'Complain about how we used your information': 'Cwyno am sut y gwnaethom ddefnyddio eich gwybodaeth',
  'You have a right to complain when we lost information about you, got it wrong or shared it.':
    'Mae gennych hawl i gwyno pan fyddwn wedi colli gwybodaeth amdanoch, ei chael yn anghywir neu ei rhannu.',
  'You do not have to use our form. You can also write to us, phone us or tell us in person.':
    'Nid oes rhaid i chi ddefnyddio ein ffurflen. Gallwch hefyd ysgrifennu atom, ein ffonio neu ddweud wrthym wyneb yn wyneb.',
  'Start your data complaint': 'Dechrau eich cwyn am ddata',
  'I want a copy of the information': 'Rwyf am gael copi o’r wybodaeth',
  'I want to complain about a service too': 'Rwyf am gwyno am wasanaeth hefyd',
  'Another organisation can help you with this': 'Gall sefydliad arall eich helpu gyda hyn',
  'We can only put right what the council, or a company working for it, has done. These are best told first:':
    'Dim ond yr hyn mae’r cyngor, neu gwmni sy’n gweithio iddo, wedi’i wneud y gallwn ei unioni. Y rhain yw’r gorau i ddweud wrthynt yn gyntaf:',
  'a hospital, a doctor or a dentist: ask them for their complaints team;':
    'ysbyty, meddyg neu ddeintydd: gofynnwch am ei dîm cwynion;',
  'the police: your police force;': 'yr heddlu: eich heddlu lleol;',
  'a housing association or private landlord: the landlord itself; a company: its customer service.':
    'cymdeithas dai neu landlord preifat: y landlord ei hun; cwmni: ei wasanaeth cwsmeriaid.',
  'How long it takes depends on the organisation. Ask it when you tell it.':
    'Mae faint o amser mae’n ei gymryd yn dibynnu ar y sefydliad. Gofynnwch iddo pan fyddwch yn dweud wrtho.',
  'A company was working for the council: complain to us': 'Roedd cwmni’n gweithio i’r cyngor: cwyno i ni',
  'I am not sure who is responsible: ask us': 'Nid wyf yn siŵr pwy sy’n gyfrifol: gofyn i ni',
  'If somebody may be hurt, call 999 or 112. If you cannot speak, call and press 55 on a mobile phone when you are asked.':
    'Os gall rhywun gael niwed, ffoniwch 999 neu 112. Os na allwch siarad, ffoniwch a phwyso 55 ar ffôn symudol pan ofynnir i chi.',
  'If something of ours is dangerous, such as a fallen tree on a road, use our out-of-hours number.':
    'Os yw rhywbeth sy’n perthyn i ni yn beryglus, fel coeden wedi cwympo ar ffordd, defnyddiwch ein rhif y tu allan i oriau.',
  'Our forms are read in working hours only, so do not wait for an answer to one.':
    'Dim ond yn ystod oriau gwaith rydym yn darllen ein ffurflenni, felly peidiwch ag aros am ateb i un.',
  'Everybody is safe now: report the problem': 'Mae pawb yn ddiogel nawr: rhoi gwybod am y broblem',
  'This decision may have its own right of appeal':
    'Efallai fod gan y penderfyniad hwn ei hawl apelio ei hun',
  'An appeal can change the decision. A complaint usually cannot: it looks at how we dealt with you.':
    'Gall apêl newid y penderfyniad. Ni all cwyn wneud hynny fel arfer: mae’n edrych ar sut y gwnaethom ddelio â chi.',
  'Your decision letter tells you how to appeal and by when. The time can be short, so look at it today.':
    'Mae eich llythyr penderfyniad yn dweud sut i apelio ac erbyn pryd. Gall yr amser fod yn fyr, felly edrychwch arno heddiw.',
  'Free, independent advice can help you, for example from Citizens Advice.':
    'Gall cyngor annibynnol, am ddim, eich helpu, er enghraifft gan Cyngor ar Bopeth.',
  'The time limit is in your decision letter. A complaint does not stop it from running.':
    'Mae’r terfyn amser yn eich llythyr penderfyniad. Nid yw cwyn yn ei atal rhag rhedeg.',
  'I want to complain about how I was dealt with': 'Rwyf am gwyno am sut cefais fy nhrin',
  'I do not have the letter: ask us': 'Nid yw’r llythyr gennyf: gofyn i ni',
  'See where it stands': 'Gweld sut mae’n dod ymlaen',
  'You have told us, and we may be working on it. With your reference you can see where it stands and what happens next.':
    'Rydych wedi dweud wrthym, ac efallai ein bod yn gweithio arno. Gyda’ch cyfeirnod gallwch weld sut mae’n dod ymlaen a beth sy’n digwydd nesaf.',
  'You see it at once.': 'Byddwch yn ei weld ar unwaith.',
  'Track it with my reference': 'Ei olrhain gyda fy nghyfeirnod',
  'I do not have a reference: ask us': 'Nid oes cyfeirnod gennyf: gofyn i ni',
  'I have waited too long: complain': 'Rwyf wedi aros yn rhy hir: cwyno',
  'Report it again': 'Rhoi gwybod amdano eto',
  'You have answered my complaint already': 'Rydych wedi ateb fy nghwyn eisoes',
  'This sounds like an answer of ours that you do not agree with. You can ask us to look at it again. You do not have to say why.':
    'Mae hyn yn swnio fel ateb gennym ni nad ydych yn cytuno ag ef. Gallwch ofyn i ni edrych arno eto. Nid oes rhaid i chi ddweud pam.',
  'With your reference and your access code, use the button on the page where you track it. Without them, use our form.':
    'Gyda’ch cyfeirnod a’ch cod mynediad, defnyddiwch y botwm ar y dudalen lle rydych yn ei olrhain. Hebddynt, defnyddiwch ein ffurflen.',
  'I have had no answer yet: complain': 'Nid wyf wedi cael ateb eto: cwyno',
  'I do not agree with a decision: see whether I can appeal':
    'Nid wyf yn cytuno â phenderfyniad: gweld a allaf apelio',
  'I have your answer and do not agree with it': 'Mae eich ateb gennyf ac nid wyf yn cytuno ag ef',
} as const;
