// Awaiting a translator’s check.
export const reminder = {
  subject: {
    'due-soon': 'Dyddiad yn agos: {reference}',
    'due-today': 'Yn ddyledus heddiw: {reference}',
    'due-in-hours': 'Yn ddyledus o fewn oriau: {reference}',
    overdue: 'Yn hwyr: {reference}',
    'long-overdue': 'Yn hwyr o hyd: {reference}',
    silent: 'Nid yw’r preswylydd wedi clywed dim: {reference}',
    'waiting-lapsed': 'Dim ateb gan y preswylydd: {reference}',
  },
  greeting: 'Helô {name},',
  opening: {
    'due-soon': 'Mae “{clock}” ar gyfer {reference} i’w wneud erbyn {date}.',
    'due-today': 'Mae “{clock}” ar gyfer {reference} i’w wneud heddiw, {date}.',
    'due-in-hours': 'Rhaid gwneud “{clock}” ar gyfer {reference} erbyn {date}.',
    overdue: 'Roedd “{clock}” ar gyfer {reference} i’w wneud erbyn {date}.',
    'long-overdue':
      'Roedd “{clock}” ar gyfer {reference} i’w wneud erbyn {date} ac nid yw wedi’i wneud o hyd.',
    silent:
      'Nid yw preswylydd {reference} wedi clywed dim gennym ers {date}. Dywedwch sut mae’n dod ymlaen, hyd yn oed os nad oes dim yn hwyr.',
    'waiting-lapsed':
      'Daeth amser preswylydd {reference} i ateb ein cwestiwn i ben ar d{date}. Ni allem rybuddio drwy e-bost, felly nid yw’n dod i ben ar ei ben ei hun: chi sy’n penderfynu.',
  },
  owesReason:
    'Mae’r rheswm yn ysgrifenedig, a phryd i ddisgwyl yr ateb, yn ddyledus i’r preswylydd. Gweler yr achos.',
  service: 'Gwasanaeth: {service}',
  receivedOn: 'Daeth i law: {date}',
  action: 'Agor yr achos',
  promise: 'Ein haddewid i’r preswylydd',
  lesson: 'Beth rydym wedi’i ddysgu ac y byddwn yn ei newid',
  contribution: 'Beth ofynnwyd i wasanaeth arall amdano',
  'contact-review': 'Adolygu’r cyfyngiad ar gysylltu',
  asLead:
    'Rydych yn cael hwn oherwydd eich bod yn ateb dros y bobl sydd â’r gwaith hwn. Dim ond nhw a gaiff ei agor.',
  why: 'Rydych yn cael hwn oherwydd bod yr achos neu’r addewid gennych, neu eich bod yn ateb dros y gwasanaeth.',
} as const;

export const colleague = {
  subject: {
    asked: 'Helpwch gyda {reference}',
    'due-soon': 'Dyddiad yn agos: yr hyn a ofynnwyd i chi ar gyfer {reference}',
    overdue: 'Yn hwyr: yr hyn a ofynnwyd i chi ar gyfer {reference}',
    given: 'Wedi’i roi: yr hyn y gofynnoch amdano ar gyfer {reference}',
    'not-needed': 'Dim angen mwyach ar gyfer {reference}',
    promise: 'Chi sydd i gadw addewid: {reference}',
    'taken-in': 'Mae achos arall nawr yn rhan o {reference}',
    'sent-back': 'Ein hachos ni eto: {reference}',
    letter: 'Mae’r preswylydd wedi ysgrifennu: {reference}',
    withdrawn: 'Wedi’i dynnu’n ôl gan y preswylydd: {reference}',
    'not-solved': 'Heb ei ddatrys, medd y preswylydd: {reference}',
    'approval-asked': 'Cymeradwywch yr ateb i {reference}',
    'draft-approved': 'Wedi’i gymeradwyo: eich ateb i {reference}',
    'draft-returned': 'Wedi’i ddychwelyd: eich ateb i {reference}',
    'not-reached': 'Ni chyrhaeddodd e-bost at gydweithiwr: {reference}',
  },
  opening: {
    asked: 'Gofynnir i chi am rywbeth sydd ei angen ar gydweithiwr i ateb {reference}.',
    'due-soon': 'Mae angen eich help yn fuan ar gydweithiwr i ateb {reference}.',
    overdue: 'Mae cydweithiwr yn dal i aros am eich help i ateb {reference}.',
    given: 'Mae’r hyn a ofynnwyd amdano ar gyfer {reference} wedi’i roi.',
    'not-needed':
      'Nid oes angen yr hyn a ofynnwyd i chi ar gyfer {reference} mwyach. Nid oes dim ar ôl i’w wneud.',
    promise: 'Chi sydd i ofalu am addewid i breswylydd {reference}.',
    'taken-in':
      'Mae cydweithiwr wedi uno achos arall â {reference}. Atebwch y ddau: ei ddyddiadau yw’r rhai cynharaf o’r ddau.',
    'sent-back':
      'Mae’r hyn a aeth ymlaen o {reference} at rywun y tu allan wedi’i anfon yn ôl atom. Ailagorwch ef, neu gofynnwch i gydweithiwr am y cam nesaf.',
    letter: 'Mae’r preswylydd wedi ysgrifennu ynghylch {reference}. Darllenwch y neges a’i hateb.',
    withdrawn: 'Mae’r preswylydd wedi tynnu {reference} yn ôl. Rhowch y gorau i’r gwaith arno.',
    'not-solved':
      'Dywed y preswylydd nad yw {reference} wedi’i ddatrys. Ailagorwch ef, neu ysgrifennwch ato pam na wnewch.',
    'approval-asked':
      'Mae cydweithiwr wedi drafftio’r ateb i {reference}. Bydd yn mynd pan fydd rhywun wedi’i gymeradwyo.',
    'draft-approved': 'Mae eich drafft o’r ateb i {reference} wedi’i gymeradwyo. Gellir ei anfon nawr.',
    'draft-returned':
      'Mae eich drafft o’r ateb i {reference} wedi’i ddychwelyd atoch. Mae’r achos yn dweud pam.',
    'not-reached':
      'Ni chyrhaeddodd e-bost at gydweithiwr ynghylch {reference}. Gofalwch fod rhywun yn gwneud yr hyn sydd ei angen, a bod y cyfeiriad yn cael ei gywiro.',
  },
  dueOn: 'Mae ei angen erbyn: {date}',
  notReached: 'Dylai fod wedi mynd at: {address}',
} as const;
