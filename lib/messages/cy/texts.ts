// Awaiting a translator’s check.
export const texts = {
  'received-text':
    '{council}: mae’r hyn a anfonwyd gennych wedi dod i law. Eich cyfeirnod yw {reference}. Gweld ble mae arni: {url}',
  'asked-text': '{council}: mae angen rhywbeth arnom gennych ynghylch {reference}. Darllenwch beth: {url}',
  'warning-text': '{council}: rydym yn aros am eich ateb am {reference}. Darllenwch erbyn pryd: {url}',
  'extended-text':
    '{council}: mae angen mwy o amser arnom ar gyfer {reference}. Darllenwch tan pryd, a pham: {url}',
  'ended-text': '{council}: rydym wedi dod â’n gwaith ar {reference} i ben. Darllenwch pam: {url}',
  'reopened-text': '{council}: rydym yn edrych ar {reference} eto. Gweld ble mae arni: {url}',
  'next-stage-text': '{council}: edrychwn eto arno, fel {reference}. Gweld ble mae arni: {url}',
  'answer-text': '{council}: rydym wedi ateb {reference}. Darllenwch ein hateb: {url}',
  'decision-text': '{council}: mae penderfyniad ar {reference}. Darllenwch beth ydyw: {url}',
  'changed-text':
    '{council}: byddwn yn anfon newyddion am {reference} i’r rhif hwn. Gweld ble mae arni: {url}',
  'moved-text': '{council}: ni anfonwn ragor am {reference} i’r rhif hwn. Heb ofyn am hyn? Dywedwch: {url}',
  discreet: '{council}: mae neges i chi, {reference}: {url}',
} as const;
