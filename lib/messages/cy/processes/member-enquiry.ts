// Awaiting a translator’s check.
import { ENDED_EARLY, NOBODYS_TURN, OUR_TURN } from '#lib/messages/cy/processes/process-words';

export const memberEnquiry = {
  title: 'Eich ymholiad',
  door: {
    title: 'Ymholiad gan gynghorydd neu Aelod Seneddol',
    text: 'Ar gyfer cynghorwyr, Aelodau Seneddol a’r Maer, hefyd dros breswylydd.',
    when: 'Rydym yn ateb o fewn {answer}.',
  },
  when: 'Rydym yn ateb o fewn {answer}.',
  stages: {
    received: {
      title: 'Mae eich ymholiad gennym',
      meaning: 'Mae wedi ein cyrraedd, ac rydym yn dod o hyd i’r person iawn i ddelio ag ef.',
      turn: OUR_TURN,
      next: 'Byddwn yn dweud wrthych pwy sy’n delio ag ef erbyn {date}.',
    },
    'in-progress': {
      title: 'Rydym yn delio â’ch ymholiad',
      meaning: 'Mae rhywun yn y gwasanaeth yn edrych i mewn iddo.',
      turn: OUR_TURN,
      next: 'Byddwn yn anfon ein hateb atoch erbyn {date}.',
    },
    answered: {
      title: 'Rydym wedi ateb eich ymholiad',
      meaning:
        'Rydym wedi dweud beth welsom ni a beth fyddwn ni’n ei wneud: wrth y preswylydd yn gyntaf, os gofynnoch dros un.',
      turn: NOBODYS_TURN,
      next: 'Os oes rhywbeth heb ei ateb o hyd, dywedwch wrthym a rhoi eich cyfeirnod.',
    },
    closed: {
      title: 'Mae eich ymholiad wedi’i gau',
      meaning: 'Rydych wedi cael ein hateb, ac rydym wedi gorffen ein gwaith arno.',
      turn: NOBODYS_TURN,
      next: 'Os oes rhywbeth heb ei ateb o hyd, anfonwch ymholiad newydd atom.',
    },
  },
  outcomes: {
    ...ENDED_EARLY,
    explained: { name: 'Wedi’i ateb', sentence: 'Rydym wedi ateb eich cwestiwn.' },
    done: { name: 'Wedi’i wneud', sentence: 'Rydym wedi gwneud yr hyn y gofynnoch amdano.' },
    arranged: { name: 'Wedi’i drefnu', sentence: 'Rydym wedi trefnu iddo gael ei wneud.' },
    'not-disclosed': {
      name: 'Nid yw’r preswylydd wedi cytuno',
      sentence: 'Ni allwn ddweud mwy wrthych, oherwydd nid yw’r preswylydd wedi cytuno i hynny.',
    },
    'not-ours': {
      name: 'Wedi’i drosglwyddo',
      sentence: 'Nid ein gwaith ni yw hyn, felly rydym wedi’i drosglwyddo i’r bobl sy’n gyfrifol amdano.',
    },
    declined: { name: 'Ni allwn wneud hyn', sentence: 'Ni allwn wneud yr hyn y gofynnoch amdano.' },
  },
  mail: {
    received: {
      subject: 'Mae eich ymholiad gennym: {reference}',
      opening: 'Diolch am eich ymholiad ynghylch {service}.',
      answerBy: 'Erbyn {date} byddwch yn cael ein hateb.',
    },
    acknowledged: {
      subject: 'Rydym yn delio â’ch ymholiad: {reference}',
      opening: 'Rydym nawr yn delio â’ch ymholiad ynghylch {service}.',
    },
    answer: {
      subject: 'Ein hateb i’ch ymholiad: {reference}',
      opening: 'Dyma ein hateb i’ch ymholiad ynghylch {service}, a ddaeth i law ar d{date}.',
    },
  },
  letter: 'Ein hateb i’r ymholiad ynghylch {service}',
} as const;
