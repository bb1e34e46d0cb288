// Awaiting a translator’s check.
export const chooserComplaints = {
  'Complaints about care and support for adults have rules of their own. We agree with you how we look into it.':
    'Mae gan gwynion am ofal a chymorth i oedolion eu rheolau eu hunain. Byddwn yn cytuno â chi sut rydym yn ymchwilio iddi.',
  'If somebody is not safe, call now. Do not wait for an answer to a form.':
    'Os nad yw rhywun yn ddiogel, ffoniwch nawr. Peidiwch ag aros am ateb i ffurflen.',
  'Somebody is not safe: see who to call': 'Nid yw rhywun yn ddiogel: gweld pwy i’w ffonio',
  'I have not asked for the help yet: ask for it': 'Nid wyf wedi gofyn am yr help eto: gofyn amdano',
  'It is about another service': 'Mae’n ymwneud â gwasanaeth arall',
  'Complaints about social work and care for children have rules of their own. Children and young people can complain too.':
    'Mae gan gwynion am waith cymdeithasol a gofal i blant eu rheolau eu hunain. Gall plant a phobl ifanc gwyno hefyd.',
  'An advocate can help a child or young person to say what they want. It is free.':
    'Gall eiriolwr helpu plentyn neu berson ifanc i ddweud beth mae am ei gael. Mae am ddim.',
  'A child is not safe: see who to call': 'Nid yw plentyn yn ddiogel: gweld pwy i’w ffonio',
  'It is about a school': 'Mae’n ymwneud ag ysgol',
  'Complain about a school': 'Cwyno am ysgol',
  'The school itself decides complaints about it. The council has no power to decide them.':
    'Yr ysgol ei hun sy’n penderfynu cwynion amdani. Nid oes gan y cyngor bŵer i’w penderfynu.',
  'We can pass yours on if you agree, and tell you who else can help.':
    'Gallwn drosglwyddo eich un chi os ydych yn cytuno, a dweud wrthych pwy arall all helpu.',
  'Start your complaint about a school': 'Dechrau eich cwyn am ysgol',
  'It is about a school place, school transport or the council':
    'Mae’n ymwneud â lle mewn ysgol, cludiant ysgol neu’r cyngor',
  'Complain about a councillor': 'Cwyno am gynghorydd',
  'How councillors behave is looked at by the Monitoring Officer, against the code of conduct. Nobody else at the council sees it.':
    'Y Swyddog Monitro sy’n edrych ar ymddygiad cynghorwyr, yn erbyn y cod ymddygiad. Nid oes neb arall yn y cyngor yn ei weld.',
  'We need your name, and the councillor is normally told who complained.':
    'Mae angen eich enw arnom, ac fel arfer mae’r cynghorydd yn cael gwybod pwy gwynodd.',
  'Start your complaint about a councillor': 'Dechrau eich cwyn am gynghorydd',
  'It is about a decision of the council or its staff':
    'Mae’n ymwneud â phenderfyniad gan y cyngor neu ei staff',
  'I only want to share what I think': 'Dim ond rhannu fy marn rwyf am ei wneud',
} as const;
