// Awaiting a translator’s check.
export const memberResidentPages = {
  'What is the resident’s full name?': 'Beth yw enw llawn y preswylydd?',
  'How can we reach them?': 'Sut gallwn gysylltu â’r preswylydd?',
  'We send our answer to the resident, and a copy to you.':
    'Byddwn yn anfon ein hateb at y preswylydd, a chopi atoch chi.',
  'How we reach them': 'Sut rydym yn cysylltu â’r preswylydd',
  'Choose how we can reach the resident.': 'Dewiswch sut gallwn gysylltu â’r preswylydd.',
  'What is their email address?': 'Beth yw cyfeiriad e-bost y preswylydd?',
  'Their email address': 'Cyfeiriad e-bost y preswylydd',
  'Enter the resident’s email address.': 'Rhowch gyfeiriad e-bost y preswylydd.',
  'Their email address must be 254 characters or fewer. Check that it is right.':
    'Rhaid i’r cyfeiriad e-bost fod yn 254 nod neu lai. Gwiriwch ei fod yn iawn.',
  'What is their phone number?': 'Beth yw rhif ffôn y preswylydd?',
  'Their phone number': 'Rhif ffôn y preswylydd',
  'Enter the resident’s phone number.': 'Rhowch rif ffôn y preswylydd.',
  'Their phone number must be 60 characters or fewer.': 'Rhaid i’r rhif ffôn fod yn 60 nod neu lai.',
  'What is their address?': 'Beth yw cyfeiriad y preswylydd?',
  'With the postcode, if you know it.': 'Gyda’r cod post, os ydych yn ei wybod.',
  'Their address': 'Cyfeiriad y preswylydd',
  'Enter the resident’s address.': 'Rhowch gyfeiriad y preswylydd.',
  'Their address must be 400 characters or fewer. Leave out anything a letter does not need.':
    'Rhaid i’r cyfeiriad fod yn 400 nod neu lai. Gadewch allan unrhyw beth nad oes ei angen ar lythyr.',
  'Did the resident ask you to act for them?': 'A wnaeth y preswylydd ofyn i chi weithredu ar ei ran?',
  'Acting for the resident': 'Gweithredu ar ran y preswylydd',
  'We then share with you what you need to help them.':
    'Yna byddwn yn rhannu â chi beth sydd ei angen arnoch i’w helpu.',
  'No, it is urgent and I could not ask them': 'Na, mae’n frys ac ni allwn ofyn',
  'We share only what is needed to keep somebody safe or well.':
    'Dim ond yr hyn sydd ei angen i gadw rhywun yn ddiogel neu’n iach y byddwn yn ei rannu.',
  'No, not yet': 'Na, ddim eto',
  'We start, and share nothing about them with you until they agree.':
    'Byddwn yn dechrau, ac ni fyddwn yn rhannu dim am y preswylydd â chi nes iddo gytuno.',
  'Choose whether the resident asked you to act for them.':
    'Dewiswch a wnaeth y preswylydd ofyn i chi weithredu ar ei ran.',
} as const;
