// Awaiting a translator’s check.
export const queryForm = {
  'What is your question?': 'Beth yw eich cwestiwn?',
  'If you want figures, papers or letters that we hold':
    'Os ydych am gael ffigurau, papurau neu lythyrau sydd gennym',
  'You have a right to ask for them. The law says by when we must answer.':
    'Mae gennych hawl i ofyn amdanynt. Mae’r gyfraith yn dweud erbyn pryd mae’n rhaid i ni ateb.',
  'For example how to apply for something, what it costs, or who to ask.':
    'Er enghraifft sut i wneud cais am rywbeth, beth mae’n ei gostio, neu i bwy i ofyn.',
  'Your question': 'Eich cwestiwn',
  'Enter your question. A sentence is enough.': 'Rhowch eich cwestiwn. Mae brawddeg yn ddigon.',
  'Your question must be 2,000 characters or fewer. Ask the most important thing first.':
    'Rhaid i’ch cwestiwn fod yn 2,000 nod neu lai. Gofynnwch y peth pwysicaf yn gyntaf.',
  Question: 'Cwestiwn',
  'Ask us how something works, what it costs or who to turn to.':
    'Gofynnwch i ni sut mae rhywbeth yn gweithio, beth mae’n ei gostio neu at bwy i droi.',
  'To have something done or put right, use our report form.':
    'I gael rhywbeth wedi’i wneud neu ei unioni, defnyddiwch ein ffurflen adrodd.',
  'your question': 'eich cwestiwn',
  'how to reach you with our answer': 'sut i gysylltu â chi gyda’n hateb',
  'Somebody in the service you name.': 'Rhywun yn y gwasanaeth rydych yn ei enwi.',
  'Which service is your question about?': 'Pa wasanaeth mae eich cwestiwn yn ymwneud ag ef?',
  'Check your question before you send it': 'Gwirio eich cwestiwn cyn ei anfon',
  'Send your question': 'Anfon eich cwestiwn',
  'We have your question': 'Mae eich cwestiwn gennym',
  'We will answer you by {answerBy}.': 'Byddwn yn eich ateb erbyn {answerBy}.',
} as const;
