// Awaiting a translator’s check.
export const moneyAndParking = {
  'What is your council tax account number?': 'Beth yw rhif eich cyfrif treth gyngor?',
  'It is at the top of your bill. If you do not have it, leave this empty.':
    'Mae ar ben eich bil. Os nad yw gennych, gadewch hyn yn wag.',
  'Council tax account': 'Cyfrif treth gyngor',
  'Enter your council tax account number.': 'Rhowch rif eich cyfrif treth gyngor.',
  'An account number must be 20 characters or fewer. Copy it from your bill.':
    'Rhaid i rif cyfrif fod yn 20 nod neu lai. Copïwch ef o’ch bil.',
  'Your band, and appeals': 'Eich band, ac apeliadau',
  'We do not decide your band: the Valuation Office Agency does in England and Wales, the Scottish Assessors do in Scotland.':
    'Nid ni sy’n penderfynu eich band: Asiantaeth y Swyddfa Brisio sy’n gwneud hynny yng Nghymru a Lloegr, ac Aseswyr yr Alban sy’n gwneud hynny yn yr Alban.',
  'If you think your bill is wrong in law, you may appeal to a tribunal after you have told us and we have answered.':
    'Os ydych yn meddwl bod eich bil yn anghywir yn ôl y gyfraith, cewch apelio i dribiwnlys ar ôl i chi ddweud wrthym ac i ni ateb.',
  'Has an enforcement agent (bailiff) been in touch?': 'A oes asiant gorfodi (beili) wedi cysylltu?',
  'Yes, by letter or phone': 'Oes, drwy lythyr neu dros y ffôn',
  'Yes, they came or said when they will come': 'Oes, daethant neu dywedon nhw pryd byddant yn dod',
  'Choose whether an enforcement agent has been in touch.': 'Dewiswch a oes asiant gorfodi wedi cysylltu.',
  'Is anything making it hard for you to pay or to deal with this?':
    'A oes unrhyw beth yn ei gwneud yn anodd i chi dalu neu ddelio â hyn?',
  'For example illness, a disability, a death, or losing a job. We may be able to give you time.':
    'Er enghraifft salwch, anabledd, marwolaeth, neu golli swydd. Efallai y gallwn roi amser i chi.',
  'I would rather not say': 'Byddai’n well gennyf beidio â dweud',
  'Choose whether anything makes it hard. You can choose not to say.':
    'Dewiswch a oes unrhyw beth yn ei gwneud yn anodd. Gallwch ddewis peidio â dweud.',
  'What is your claim number?': 'Beth yw rhif eich hawliad?',
  'It is on our letters to you. If you do not have one, leave this empty.':
    'Mae ar ein llythyrau atoch. Os nad oes gennych un, gadewch hyn yn wag.',
  'Claim number': 'Rhif hawliad',
  'Enter your claim number.': 'Rhowch rif eich hawliad.',
  'A claim number must be 20 characters or fewer. Copy it from our letter.':
    'Rhaid i rif hawliad fod yn 20 nod neu lai. Copïwch ef o’n llythyr.',
  'If you disagree with a decision': 'Os ydych yn anghytuno â phenderfyniad',
  'You can ask us to look at it again, or appeal. Usually you have one month from the date of our letter.':
    'Gallwch ofyn i ni edrych arno eto, neu apelio. Fel arfer mae gennych fis o ddyddiad ein llythyr.',
  'Say so in your own words on a later page, with the date of the letter, and we will treat it as that.':
    'Dywedwch hynny yn eich geiriau eich hun ar dudalen nes ymlaen, gyda dyddiad y llythyr, a byddwn yn ei drin felly.',
  'What has changed?': 'Beth sydd wedi newid?',
  'Money coming in': 'Arian sy’n dod i mewn',
  'Who lives with me': 'Pwy sy’n byw gyda mi',
  'My rent': 'Fy rhent',
  'My address': 'Fy nghyfeiriad',
  'Choose what has changed. If nothing fits, choose “Something else”.':
    'Dewiswch beth sydd wedi newid. Os nad oes dim yn addas, dewiswch “Rhywbeth arall”.',
  'When did it change?': 'Pryd newidiodd?',
  'The date if you know it: your benefit may change from that day.':
    'Y dyddiad os ydych yn ei wybod: gall eich budd-dal newid o’r diwrnod hwnnw.',
  'Tell us when it changed, for example “3 March 2026”.':
    'Dywedwch wrthym pryd newidiodd, er enghraifft “3 Mawrth 2026”.',
  'When it changed must be told in 100 characters or fewer.':
    'Rhaid dweud pryd newidiodd mewn 100 nod neu lai.',
  'A penalty charge notice has its own way to challenge it':
    'Mae gan hysbysiad tâl cosb ei ffordd ei hun o’i herio',
  'Challenge it in writing, as the notice says. If you do so within 14 days of getting it, we usually hold the lower price until we answer.':
    'Heriwch ef yn ysgrifenedig, fel mae’r hysbysiad yn ei ddweud. Os gwnewch hynny o fewn 14 diwrnod i’w gael, fel arfer rydym yn cadw’r pris is nes i ni ateb.',
  'After that you get a formal notice, and 28 days to make representations. If we say no, an independent tribunal can decide. It is free.':
    'Ar ôl hynny cewch hysbysiad ffurfiol, a 28 diwrnod i gyflwyno sylwadau. Os dywedwn na, gall tribiwnlys annibynnol benderfynu. Mae am ddim.',
  'We cannot deal with a challenge that is sent as a report or as a complaint.':
    'Ni allwn ddelio â her sy’n cael ei hanfon fel adroddiad neu fel cwyn.',
  'Ask us how to reach the parking team': 'Gofyn i ni sut i gysylltu â’r tîm parcio',
  'Complain about how we behaved, not about the charge': 'Cwyno am sut y gwnaethom ymddwyn, nid am y tâl',
  'It is something else about parking': 'Mae’n rhywbeth arall am barcio',
  'What is the number plate of the vehicle?': 'Beth yw plât rhif y cerbyd?',
  'If there is no vehicle yet, leave this empty.': 'Os nad oes cerbyd eto, gadewch hyn yn wag.',
  'Number plate': 'Plât rhif',
  'Enter the number plate of the vehicle.': 'Rhowch blât rhif y cerbyd.',
  'A number plate must be 12 characters or fewer.': 'Rhaid i blât rhif fod yn 12 nod neu lai.',
  'Is it new, or about one that is there?': 'A yw’n newydd, neu am un sydd yno?',
  'I want a new one': 'Rwyf am gael un newydd',
  'One that I have must change': 'Rhaid newid un sydd gennyf',
  'Its signs or lines are wrong': 'Mae ei arwyddion neu ei linellau yn anghywir',
  'Choose whether it is new, or about one that is there.': 'Dewiswch a yw’n newydd, neu am un sydd yno.',
  'Which car park is it?': 'Pa faes parcio yw e?',
  'Enter the name of the car park, or the street it is in.':
    'Rhowch enw’r maes parcio, neu’r stryd y mae ynddi.',
  'The name of the car park must be 100 characters or fewer.':
    'Rhaid i enw’r maes parcio fod yn 100 nod neu lai.',
  'The machine or the app does not take my payment': 'Nid yw’r peiriant neu’r ap yn derbyn fy nhaliad',
  'The barrier does not work': 'Nid yw’r rhwystr yn gweithio',
  'A light, a sign or the ground needs mending': 'Mae angen trwsio golau, arwydd neu’r llawr',
  'The bays: disabled, charging, or how many there are':
    'Y lleoedd: i bobl anabl, gwefru, neu faint sydd yno',
  'Where is it parked?': 'Ble mae wedi parcio?',
  'On yellow or red lines, or zigzags': 'Ar linellau melyn neu goch, neu linellau igam-ogam',
  'In a disabled bay with no Blue Badge': 'Mewn lle i bobl anabl heb Fathodyn Glas',
  'In a permit, loading or bus bay': 'Mewn lle trwydded, llwytho neu fysiau',
  'Across a dropped kerb or a driveway': 'Ar draws cwrb isel neu ddreif',
  'On the pavement': 'Ar y palmant',
  'Somewhere else': 'Rhywle arall',
  'Choose where it is parked. If nothing fits, choose “Somewhere else”.':
    'Dewiswch ble mae wedi parcio. Os nad oes dim yn addas, dewiswch “Rhywle arall”.',
  'When it blocks the road': 'Pan fydd yn rhwystro’r ffordd',
  'If nobody can get past, or it is dangerous, call the police on 101.':
    'Os na all neb fynd heibio, neu os yw’n beryglus, ffoniwch yr heddlu ar 101.',
  'Is it there now?': 'A yw yno nawr?',
  'It happens again and again': 'Mae’n digwydd dro ar ôl tro',
  'No, it has gone': 'Nac ydy, mae wedi mynd',
  'Choose whether it is there now.': 'Dewiswch a yw yno nawr.',
  'What does the vehicle look like?': 'Sut olwg sydd ar y cerbyd?',
  'Its make, its colour and its number plate, if you know them.':
    'Ei wneuthuriad, ei liw a’i blât rhif, os ydych yn eu gwybod.',
  'What the vehicle looks like must be 100 characters or fewer.':
    'Rhaid i’r disgrifiad o’r cerbyd fod yn 100 nod neu lai.',
} as const;
