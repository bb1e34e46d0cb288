// Awaiting a translator’s check.
export const serviceRequestForm = {
  'What do you need us to do?': 'Beth ydych chi am i ni ei wneud?',
  'Tell us what is wrong or what you need: how big, how many, how often, and anything that makes it hard to find or reach.':
    'Dywedwch wrthym beth sydd o’i le neu beth sydd ei angen arnoch: pa mor fawr, faint, pa mor aml, ac unrhyw beth sy’n ei gwneud yn anodd dod o hyd iddo neu ei gyrraedd.',
  'Tell us what you need us to do. A sentence or two is enough.':
    'Dywedwch wrthym beth ydych chi am i ni ei wneud. Mae brawddeg neu ddwy’n ddigon.',
  'What you need must be told in 4,000 characters or fewer. Keep what helps us to find it and put it right.':
    'Rhaid dweud beth sydd ei angen arnoch mewn 4,000 nod neu lai. Cadwch beth sy’n ein helpu i ddod o hyd iddo a’i unioni.',
  'Where is it?': 'Ble mae?',
  'A street and house number, or what it is close to. A postcode helps. If it is about you, give your address.':
    'Stryd a rhif tŷ, neu beth sydd gerllaw. Mae cod post yn helpu. Os yw amdanoch chi, rhowch eich cyfeiriad.',
  'Have you reported this before?': 'Ydych chi wedi rhoi gwybod am hyn o’r blaen?',
  'Reported before': 'Wedi rhoi gwybod o’r blaen',
  'Choose whether you have reported this before.': 'Dewiswch a ydych wedi rhoi gwybod am hyn o’r blaen.',
  'What reference did we give you?': 'Pa gyfeirnod a roesom i chi?',
  'If we have let you down': 'Os ydym wedi’ch siomi',
  'If you gave us a fair chance and we did not put it right, you can complain. What you report here will still be dealt with.':
    'Os rhoesoch gyfle teg i ni ac na wnaethom ei unioni, gallwch gwyno. Byddwn yn dal i ddelio â beth rydych yn ei roi yma.',
  'If you do not have it, leave this empty.': 'Os nad yw gennych, gadewch hyn yn wag.',
  'Service request': 'Cais am wasanaeth',
  'Tell us about something that needs doing, like a missed bin, a broken street light or a repair.':
    'Dywedwch wrthym am rywbeth sydd angen ei wneud, fel bin heb ei gasglu, golau stryd wedi torri neu waith trwsio.',
  'You do not have to give your name, unless you want us to tell you what happens.':
    'Nid oes rhaid i chi roi eich enw, oni bai eich bod am i ni ddweud wrthych beth sy’n digwydd.',
  'where the problem is': 'ble mae’r broblem',
  'what you need us to do': 'beth rydych am i ni ei wneud',
  'The team that does the work reads your report and decides what to do.':
    'Mae’r tîm sy’n gwneud y gwaith yn darllen eich adroddiad ac yn penderfynu beth i’w wneud.',
  'What you need': 'Beth sydd ei angen arnoch',
  'Which service do you need?': 'Pa wasanaeth sydd ei angen arnoch?',
  'Do you want us to tell you what happens?': 'Ydych chi am i ni ddweud wrthych beth sy’n digwydd?',
  'No, I do not need to hear from you': 'Na, nid oes angen i mi glywed gennych',
  'Are you asking for yourself or for somebody else?':
    'Ydych chi’n gofyn drosoch chi eich hun neu dros rywun arall?',
  'The team that does the work will look at it.': 'Bydd y tîm sy’n gwneud y gwaith yn edrych arno.',
  'If you asked to hear from us, we will tell you what we will do by {answerBy}.':
    'Os gofynnoch am glywed gennym, byddwn yn dweud wrthych beth fyddwn ni’n ei wneud erbyn {answerBy}.',
  'If it is not put right, use your reference to tell us. You can complain if we do not deal with it.':
    'Os nad yw’n cael ei unioni, defnyddiwch eich cyfeirnod i ddweud wrthym. Gallwch gwyno os na fyddwn yn delio ag ef.',
  'We do not look after motorways, gas, water mains, electricity or private land.':
    'Nid ydym yn gofalu am draffyrdd, nwy, prif bibellau dŵr, trydan na thir preifat.',
  'If you told us before and we did not do it, use our complaint form.':
    'Os ydych wedi dweud wrthym o’r blaen ac na wnaethom hynny, defnyddiwch ein ffurflen gwyno.',
} as const;
