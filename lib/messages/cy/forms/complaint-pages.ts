// Awaiting a translator’s check.
export const complaintPages = {
  'Have you told us about this before?': 'Ydych chi wedi dweud wrthym am hyn o’r blaen?',
  'If this is the first we hear of it': 'Os dyma’r tro cyntaf i ni glywed amdano',
  'Reporting a problem is often the quickest way to have it fixed. You can still complain if you prefer.':
    'Rhoi gwybod am broblem yw’r ffordd gyflymaf yn aml o’i datrys. Gallwch gwyno o hyd os yw’n well gennych.',
  'Report a problem instead': 'Rhoi gwybod am broblem yn lle hynny',
  'Told us before': 'Wedi dweud wrthym o’r blaen',
  'No, this is the first time': 'Na, dyma’r tro cyntaf',
  'Yes, and I am still waiting': 'Ydw, ac rwy’n dal i aros',
  'Yes, but it was not put right': 'Ydw, ond ni chafodd ei unioni',
  'Yes, I made a complaint and disagree with the answer': 'Ydw, gwnes gŵyn ac rwy’n anghytuno â’r ateb',
  'Someone who has not dealt with it before will look at it again. You do not have to give reasons.':
    'Bydd rhywun nad yw wedi delio â hi o’r blaen yn edrych arni eto. Nid oes rhaid i chi roi rhesymau.',
  'Choose whether you have told us about this before.':
    'Dewiswch a ydych wedi dweud wrthym am hyn o’r blaen.',
  'When did you tell us?': 'Pryd gwnaethoch ddweud wrthym?',
  'This helps us to find what you sent. Leave out what you do not have.':
    'Mae hyn yn ein helpu i ddod o hyd i’r hyn a anfonoch. Gadewch allan yr hyn nad yw gennych.',
  'Roughly when, and how': 'Pryd yn fras, a sut',
  'For example “by phone, in early March”.': 'Er enghraifft “dros y ffôn, ddechrau mis Mawrth”.',
  'When you told us': 'Pryd gwnaethoch ddweud wrthym',
  'Tell us roughly when you told us.': 'Dywedwch wrthym pryd yn fras y gwnaethoch ddweud wrthym.',
  'When you told us must be 150 characters or fewer. A month is enough.':
    'Rhaid rhoi pryd gwnaethoch ddweud wrthym mewn 150 nod neu lai. Mae mis yn ddigon.',
  'The reference we gave you': 'Y cyfeirnod a roesom i chi',
  'It is in the email or letter we sent you.': 'Mae yn yr e-bost neu’r llythyr a anfonwyd atoch gennym.',
  'Earlier reference': 'Cyfeirnod blaenorol',
  'Enter the reference we gave you.': 'Rhowch y cyfeirnod a roesom i chi.',
  'A reference must be 60 characters or fewer. Copy only the reference itself.':
    'Rhaid i gyfeirnod fod yn 60 nod neu lai. Copïwch y cyfeirnod ei hun yn unig.',
  'What would put it right?': 'Beth fyddai’n unioni hyn?',
  'For example an apology, the work done, a decision looked at again, or a change so that it does not happen to others.':
    'Er enghraifft ymddiheuriad, gwneud y gwaith, edrych eto ar benderfyniad, neu newid fel nad yw’n digwydd i eraill.',
  'Tell us what would put it right.': 'Dywedwch wrthym beth fyddai’n unioni hyn.',
  'What would put it right must be told in 3,000 characters or fewer. Name the most important things.':
    'Rhaid dweud beth fyddai’n unioni hyn mewn 3,000 nod neu lai. Enwch y pethau pwysicaf.',
  'When did it happen, or when did you first notice it?':
    'Pryd digwyddodd hyn, neu pryd gwnaethoch sylwi arno gyntaf?',
  'We normally look at things from the last {takenWithin}. If yours is older, tell us all the same: we can look at it when there is a good reason.':
    'Fel arfer rydym yn edrych ar bethau o’r cyfnod diweddar: {takenWithin}. Os yw eich un chi yn hŷn, dywedwch wrthym yr un fath: gallwn edrych arno pan fydd rheswm da.',
  'For example 27 3 2026. Your best guess will do. Leave it empty if you cannot say.':
    'Er enghraifft 27 3 2026. Bydd eich amcan gorau yn gwneud y tro. Gadewch hyn yn wag os na allwch ddweud.',
  'When it happened': 'Pryd digwyddodd hyn',
  'Enter the day it happened.': 'Rhowch y diwrnod y digwyddodd hyn.',
  'Enter a day, a month and a year, or leave all three empty.':
    'Rhowch ddiwrnod, mis a blwyddyn, neu gadewch y tri yn wag.',
  'Enter a date that exists, with the year in full, like 27 3 2026.':
    'Rhowch ddyddiad sy’n bodoli, gyda’r flwyddyn yn llawn, fel 27 3 2026.',
  'Enter today’s date or one before it.': 'Rhowch ddyddiad heddiw neu un o’i flaen.',
  'How has this affected you?': 'Sut mae hyn wedi effeithio arnoch chi?',
  'For example your health, your money, your time or your family.':
    'Er enghraifft eich iechyd, eich arian, eich amser neu eich teulu.',
  'How it affected you': 'Sut effeithiodd hyn arnoch chi',
  'Tell us how this has affected you.': 'Dywedwch wrthym sut mae hyn wedi effeithio arnoch chi.',
  'How it affected you must be told in 3,000 characters or fewer. Keep what matters most to you.':
    'Rhaid dweud sut effeithiodd hyn arnoch mewn 3,000 nod neu lai. Cadwch beth sydd bwysicaf i chi.',
  'What happened?': 'Beth ddigwyddodd?',
  'If somebody is in danger': 'Os oes rhywun mewn perygl',
  'Call 999 now. Do not wait for an answer to this form.':
    'Ffoniwch 999 nawr. Peidiwch ag aros am ateb i’r ffurflen hon.',
  'Emergency and out-of-hours help': 'Help mewn argyfwng a’r tu allan i oriau',
  'Tell us in your own words what went wrong, and who was involved if you know. You do not need to know any rules.':
    'Dywedwch wrthym yn eich geiriau eich hun beth aeth o’i le, a phwy oedd yn rhan ohono os ydych yn gwybod. Nid oes angen i chi wybod unrhyw reolau.',
  'Where did it happen?': 'Ble digwyddodd hyn?',
  'For example your home address, a street, a park or an office. Leave it empty if it is not about a place.':
    'Er enghraifft eich cyfeiriad cartref, stryd, parc neu swyddfa. Gadewch hyn yn wag os nad yw’n ymwneud â lle.',
  'If you have our answer and do not agree with it': 'Os yw ein hateb gennych ac nid ydych yn cytuno ag ef',
  'Ask us to look at it again instead. That form is shorter, and you do not have to say why.':
    'Gofynnwch i ni edrych arno eto yn lle hynny. Mae’r ffurflen honno yn fyrrach, ac nid oes rhaid i chi ddweud pam.',
} as const;
