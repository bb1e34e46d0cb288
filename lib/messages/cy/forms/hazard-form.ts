// Awaiting a translator’s check.
export const hazardForm = {
  'What makes your home unsafe?': 'Beth sy’n gwneud eich cartref yn anniogel?',
  'Kind of hazard': 'Math o berygl',
  'Damp or mould': 'Lleithder neu lwydni',
  'It is far too cold or too hot': 'Mae’n llawer rhy oer neu’n rhy boeth',
  'For example the heating does not work.': 'Er enghraifft nid yw’r gwres yn gweithio.',
  'Electrics or fire': 'Trydan neu dân',
  'Something that people may fall over, through or from':
    'Rhywbeth y gall pobl gwympo drosto, drwyddo neu oddi arno',
  'A ceiling, wall or roof that may come down': 'Nenfwd, wal neu do a allai ddod i lawr',
  'Drains, pests, or no way to keep clean': 'Draeniau, plâu, neu ddim ffordd o gadw’n lân',
  'Choose what makes your home unsafe. If nothing fits, choose “Something else”.':
    'Dewiswch beth sy’n gwneud eich cartref yn anniogel. Os nad oes dim yn addas, dewiswch “Rhywbeth arall”.',
  'What is wrong in your home?': 'Beth sydd o’i le yn eich cartref?',
  'Tell us which rooms, since when, how bad it is, and whether anybody has been made ill or hurt.':
    'Dywedwch wrthym pa ystafelloedd, ers pryd, pa mor ddrwg yw, ac a oes unrhyw un wedi mynd yn sâl neu gael niwed.',
  'What is wrong': 'Beth sydd o’i le',
  'Tell us what is wrong in your home. A sentence or two is enough.':
    'Dywedwch wrthym beth sydd o’i le yn eich cartref. Mae brawddeg neu ddwy’n ddigon.',
  'What is wrong must be told in 4,000 characters or fewer. Keep what matters most.':
    'Rhaid dweud beth sydd o’i le mewn 4,000 nod neu lai. Cadwch beth sydd bwysicaf.',
  'Does anybody in your home need extra care?': 'A oes angen gofal ychwanegol ar unrhyw un yn eich cartref?',
  'We look at what the problem means for the people who live there. Tick all that are true.':
    'Rydym yn edrych ar beth mae’r broblem yn ei olygu i’r bobl sy’n byw yno. Ticiwch bopeth sy’n wir.',
  'People who need extra care': 'Pobl y mae angen gofal ychwanegol arnynt',
  'A child under five, or a baby on the way': 'Plentyn o dan bump oed, neu fabi ar y ffordd',
  'Somebody over 65': 'Rhywun dros 65 oed',
  'Somebody with asthma or other trouble breathing': 'Rhywun gydag asthma neu drafferth arall wrth anadlu',
  'Somebody with a long illness or a disability': 'Rhywun gyda salwch hir neu anabledd',
  'Where is the home?': 'Ble mae’r cartref?',
  'The full address, with the flat number and the postcode.':
    'Y cyfeiriad llawn, gyda rhif y fflat a’r cod post.',
  'When can we come and look?': 'Pryd gallwn ddod i edrych?',
  'For example “any weekday after 3pm”. We will agree a time with you.':
    'Er enghraifft “unrhyw ddiwrnod gwaith ar ôl 3pm”. Byddwn yn cytuno ar amser gyda chi.',
  'When we can come': 'Pryd y gallwn ddod',
  'Tell us when we can come.': 'Dywedwch wrthym pryd y gallwn ddod.',
  'When we can come must be told in 200 characters or fewer.':
    'Rhaid dweud pryd y gallwn ddod mewn 200 nod neu lai.',
  'Hazard in a council home': 'Perygl mewn cartref cyngor',
  'Report damp, mould or danger in your council home': 'Lleithder, llwydni neu berygl yn eich cartref cyngor',
  'Use this if you rent your home from us and something in it may make you ill or hurt you.':
    'Defnyddiwch hon os ydych yn rhentu eich cartref gennym ni a gall rhywbeth ynddo eich gwneud yn sâl neu wneud niwed i chi.',
  'The law says how fast we must act: an emergency within {makeSafe}, anything else that may harm you within {investigate}.':
    'Mae’r gyfraith yn dweud pa mor gyflym mae’n rhaid i ni weithredu: argyfwng o fewn {makeSafe}, unrhyw beth arall a allai wneud niwed i chi o fewn {investigate}.',
  'If you rent from somebody else, tell your landlord first. For an ordinary repair, use our report form.':
    'Os ydych yn rhentu gan rywun arall, dywedwch wrth eich landlord yn gyntaf. Ar gyfer gwaith trwsio cyffredin, defnyddiwch ein ffurflen adrodd.',
  'the address of the home': 'cyfeiriad y cartref',
  'what is wrong, and since when': 'beth sydd o’i le, ac ers pryd',
  'Our housing repairs team looks into it, and sends you in writing what it found.':
    'Mae ein tîm atgyweirio tai yn ymchwilio, ac yn anfon atoch yn ysgrifenedig yr hyn a welodd.',
  'Report a hazard': 'Rhoi gwybod am berygl',
  'Your home': 'Eich cartref',
  'Is it your home or somebody else’s?': 'Ai eich cartref chi neu gartref rhywun arall yw ef?',
  'My home': 'Fy nghartref i',
  'Check your report before you send it': 'Gwirio eich adroddiad cyn ei anfon',
  'Send your report': 'Anfon eich adroddiad',
  'We have your report': 'Mae eich adroddiad gennym',
  'If it is an emergency, we make your home safe within {makeSafe}.':
    'Os yw’n argyfwng, byddwn yn gwneud eich cartref yn ddiogel o fewn {makeSafe}.',
  'If it is not, we look into it within {investigate} and send you what we found.':
    'Os nad yw, byddwn yn ymchwilio iddo o fewn {investigate} ac yn anfon atoch yr hyn a welsom.',
  'We will send you our answer by {answerBy}.': 'Byddwn yn anfon ein hateb atoch erbyn {answerBy}.',
} as const;
