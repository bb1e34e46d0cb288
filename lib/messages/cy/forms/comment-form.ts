// Awaiting a translator’s check.
export const commentForm = {
  'What would you like to send us?': 'Beth hoffech chi ei anfon atom?',
  Kind: 'Math',
  'An idea': 'Syniad',
  'Something we could do better, or that we do not do yet.':
    'Rhywbeth y gallem ei wneud yn well, neu nad ydym yn ei wneud eto.',
  'A comment': 'Sylw',
  'What you think of a service, a plan or a policy.': 'Eich barn am wasanaeth, cynllun neu bolisi.',
  'Choose whether you are sending an idea or a comment.': 'Dewiswch a ydych yn anfon syniad neu sylw.',
  'What would you like to tell us?': 'Beth hoffech chi ei ddweud wrthym?',
  'If something has gone wrong for you': 'Os oes rhywbeth wedi mynd o’i le i chi',
  'A complaint is looked into and answered by a date. A comment is read, and answered if you ask.':
    'Rydym yn ymchwilio i gŵyn ac yn ei hateb erbyn dyddiad. Rydym yn darllen sylw, ac yn ei ateb os gofynnwch.',
  'Make a complaint instead': 'Gwneud cwyn yn lle hynny',
  'What you told us': 'Beth ddywedoch chi wrthym',
  'Tell us what you would like us to know. A sentence is enough.':
    'Dywedwch wrthym beth hoffech i ni ei wybod. Mae brawddeg yn ddigon.',
  'What you tell us must be 4,000 characters or fewer. Keep the main points.':
    'Rhaid i’r hyn rydych yn ei ddweud wrthym fod yn 4,000 nod neu lai. Cadwch y prif bwyntiau.',
  'What difference would your idea make?': 'Pa wahaniaeth fyddai eich syniad yn ei wneud?',
  'For example who it would help, or what it would save.':
    'Er enghraifft pwy fyddai’n cael help, neu beth fyddai’n ei arbed.',
  'The difference it would make': 'Y gwahaniaeth y byddai’n ei wneud',
  'Tell us what difference it would make.': 'Dywedwch wrthym pa wahaniaeth fyddai’n ei wneud.',
  'The difference must be told in 2,000 characters or fewer. Name the greatest one.':
    'Rhaid dweud y gwahaniaeth mewn 2,000 nod neu lai. Enwch yr un mwyaf.',
  'Comment or suggestion': 'Sylw neu awgrym',
  'Share a comment or an idea': 'Rhannu sylw neu syniad',
  'Tell us what you think, or how we could do something better. You do not have to give your name.':
    'Dywedwch wrthym beth yw eich barn, neu sut y gallem wneud rhywbeth yn well. Nid oes rhaid i chi roi eich enw.',
  'what you would like to tell us': 'beth hoffech chi ei ddweud wrthym',
  'how to reach you, if you want a reply': 'sut i gysylltu â chi, os ydych am gael ateb',
  'The service you name reads it. What many people tell us also goes to councillors.':
    'Mae’r gwasanaeth rydych yn ei enwi yn ei ddarllen. Mae’r hyn y mae llawer o bobl yn ei ddweud wrthym yn mynd at gynghorwyr hefyd.',
  'About 3 minutes': 'Tua 3 munud',
  'Your comment': 'Eich sylw',
  'Whether you want a reply': 'A ydych am gael ateb',
  'Which service is it about?': 'Pa wasanaeth mae’n ymwneud ag ef?',
  'The council as a whole': 'Y cyngor cyfan',
  'Would you like a reply?': 'Hoffech chi gael ateb?',
  'No, I only want you to know': 'Na, dim ond am i chi wybod rwyf',
  'Check your comment before you send it': 'Gwirio eich sylw cyn ei anfon',
  'Send your comment': 'Anfon eich sylw',
  'We have your comment': 'Mae eich sylw gennym',
  'The service you named will read it.': 'Bydd y gwasanaeth a enwyd gennych yn ei ddarllen.',
  'If you asked for a reply, you will have it by {answerBy}.':
    'Os gofynnoch am ateb, byddwch yn ei gael erbyn {answerBy}.',
  'To have something done, use our report form. To have something put right, use our complaint form.':
    'I gael rhywbeth wedi’i wneud, defnyddiwch ein ffurflen adrodd. I gael rhywbeth wedi’i unioni, defnyddiwch ein ffurflen gwyno.',
} as const;
