// Awaiting a translator’s check.
export const memberEnquiryForm = {
  'How we can reach them': 'Sut y gallwn gysylltu â nhw',
  'What kind of enquiry is it?': 'Pa fath o ymholiad yw ef?',
  'Kind of enquiry': 'Math o ymholiad',
  'A question of your own': 'Eich cwestiwn eich hun',
  'A question for a resident': 'Cwestiwn dros breswylydd',
  'A resident’s complaint': 'Cwyn gan breswylydd',
  'We start our complaints process for the resident.':
    'Byddwn yn dechrau ein proses gwyno ar gyfer y preswylydd.',
  'A resident needs something done': 'Mae angen gwneud rhywbeth i breswylydd',
  'Something that concerns a whole area': 'Rhywbeth sy’n ymwneud ag ardal gyfan',
  'For example speeding on a street, or a park that feels unsafe.':
    'Er enghraifft goryrru ar stryd, neu barc sy’n teimlo’n anniogel.',
  'Choose what kind of enquiry it is. If none fits well, choose the closest.':
    'Dewiswch pa fath o ymholiad yw ef. Os nad oes un yn addas iawn, dewiswch yr agosaf.',
  'Which service is your enquiry about?': 'Pa wasanaeth mae eich ymholiad yn ymwneud ag ef?',
  'What would you like to know, or have done?': 'Beth hoffech chi ei wybod, neu ei gael wedi’i wneud?',
  'If we have given you or the resident a reference, put it here.':
    'Os ydym wedi rhoi cyfeirnod i chi neu i’r preswylydd, rhowch ef yma.',
  'The enquiry': 'Yr ymholiad',
  'Tell us what you would like to know, or have done.':
    'Dywedwch wrthym beth hoffech chi ei wybod, neu ei gael wedi’i wneud.',
  'Your enquiry must be 4,000 characters or fewer. Keep the main points.':
    'Rhaid i’ch ymholiad fod yn 4,000 nod neu lai. Cadwch y prif bwyntiau.',
  'What is your role?': 'Beth yw eich rôl?',
  'For example councillor for Castle ward, Member of Parliament, or the Mayor’s office.':
    'Er enghraifft cynghorydd ward y Castell, Aelod Seneddol, neu swyddfa’r Maer.',
  Role: 'Rôl',
  'Enter your role, for example “councillor for Castle ward”.':
    'Rhowch eich rôl, er enghraifft “cynghorydd ward y Castell”.',
  'Your role must be 150 characters or fewer. A few words are enough.':
    'Rhaid i’ch rôl fod yn 150 nod neu lai. Mae ychydig eiriau’n ddigon.',
  'Member’s enquiry': 'Ymholiad gan aelod',
  'Enquiry by a councillor or MP': 'Ymholiad gan gynghorydd neu Aelod Seneddol',
  'This is for councillors, Members of Parliament, the Mayor and those who work for them.':
    'Mae hon ar gyfer cynghorwyr, Aelodau Seneddol, y Maer a’r rhai sy’n gweithio iddynt.',
  'If you are a resident, use our other forms: you do not need a councillor to be heard.':
    'Os ydych yn breswylydd, defnyddiwch ein ffurflenni eraill: nid oes angen cynghorydd arnoch i gael eich clywed.',
  'what you would like to know, or have done': 'beth hoffech chi ei wybod, neu ei gael wedi’i wneud',
  'the resident’s name and how we can reach them, if you ask for one':
    'enw’r preswylydd a sut y gallwn gysylltu, os ydych yn gofyn dros un',
  'whether the resident asked you to act for them': 'a wnaeth y preswylydd ofyn i chi weithredu ar ei ran',
  'The service. If you ask for a resident, our answer goes to them, and you get a copy.':
    'Y gwasanaeth. Os ydych yn gofyn dros breswylydd, mae ein hateb yn mynd at y preswylydd, a chewch gopi.',
  'Start your enquiry': 'Dechrau eich ymholiad',
  'Your enquiry': 'Eich ymholiad',
  'The resident': 'Y preswylydd',
  'Check your enquiry before you send it': 'Gwirio eich ymholiad cyn ei anfon',
  'Send your enquiry': 'Anfon eich ymholiad',
  'We have your enquiry': 'Mae eich ymholiad gennym',
  'We will tell you who is dealing with it by {acknowledgeBy}.':
    'Byddwn yn dweud wrthych pwy sy’n delio ag ef erbyn {acknowledgeBy}.',
  'You will have our answer by {answerBy}.': 'Byddwch yn cael ein hateb erbyn {answerBy}.',
  'If you asked for a resident, our answer goes to them first. Then you get a copy.':
    'Os gofynnoch dros breswylydd, mae ein hateb yn mynd at y preswylydd yn gyntaf. Yna cewch gopi.',
  'If the resident has not agreed yet, we will ask them before we share anything about them.':
    'Os nad yw’r preswylydd wedi cytuno eto, byddwn yn gofyn cyn i ni rannu unrhyw beth am y preswylydd.',
} as const;
