import {
  type ExemptionRow,
  LAWS_OF_SILENCE,
  MOST_EXEMPTIONS,
  type WithholdingRows,
} from '#lib/domain/cases/withholding';
import { COST_ACTIVITY_NAMES, costLimitOn } from '#lib/domain/information/cost-limit';
import { type Exemption, isOwnData, type Regime } from '#lib/domain/information/exemption';
import { EXEMPTIONS } from '#lib/domain/information/exemptions';
import { packById } from '#lib/domain/processes/registry';
import type { ShownCase } from '#lib/use-cases/cases/find-case';
import type { OneField, StepField } from './step-fields';

/** What an answer has to say that withholds something under a law that lets it, or that sends them to somebody else. */
export function withholdingFields(shown: ShownCase, said: WithholdingRows): StepField[] {
  const { matter, outcomes } = shown;
  const { regime } = packById(matter.process, matter.pack);
  return [
    ...(regime === undefined ? [] : refusalFields(shown, said, regime)),
    ...(outcomes.some(({ advises }) => advises) ? adviceFields(shown, said) : []),
  ];
}

function refusalFields({ matter, outcomes }: ShownCase, said: WithholdingRows, regime: Regime): StepField[] {
  if (!outcomes.some(({ withholds }) => withholds)) return [];
  const rows = Array.from({ length: MOST_EXEMPTIONS }, (_, index) =>
    exemptionRow(regime, index + 1, said.exemptions[index]),
  );
  return [
    ...rows,
    ...emissionsTick(regime, said),
    ...(outcomes.some(({ withholds }) => withholds === 'cost') ? [overTheLimit(matter, said)] : []),
  ];
}

function exemptionRow(regime: Regime, number: number, row: ExemptionRow = BLANK): StepField {
  return {
    kind: 'group',
    name: `withheld-${number}`,
    label: number === 1 ? 'Something is withheld: under which exemption?' : `Exemption ${number}`,
    hint: 'The resident reads all of this in the answer.',
    fields: [
      {
        kind: 'select',
        name: `exemption-${number}`,
        label: `Exemption ${number}`,
        value: row.exemption,
        options: [{ value: '', label: 'None' }, ...EXEMPTIONS[regime].map(asOption)],
      },
      {
        kind: 'words',
        name: `why-${number}`,
        label: `Why exemption ${number} applies`,
        value: row.why,
        rows: 3,
      },
      ...(EXEMPTIONS[regime].some(({ neither }) => neither) ? [neitherTick(number, row)] : []),
      ...(LAWS_OF_SILENCE.includes(regime) ? [untoldTick(number, row)] : []),
      ...(EXEMPTIONS[regime].some(({ test }) => test === 'qualified') ? interests(number, row) : []),
    ],
  };
}

const BLANK: ExemptionRow = {
  exemption: '',
  why: '',
  neither: false,
  untold: false,
  disclosing: '',
  withholding: '',
  balance: '',
};

function ticked(is: boolean): 'yes' | '' {
  return is ? 'yes' : '';
}

function asOption({ id, section, name, test, regime }: Exemption) {
  const kind = isOwnData(regime) ? '' : `, ${test}`;
  return { value: id, label: `${section}: ${name}${kind}` };
}

const neitherTick = (number: number, { neither }: ExemptionRow): OneField => ({
  kind: 'tick',
  name: `neither-${number}`,
  question: 'Do we say whether we hold it?',
  label: `Neither confirm nor deny under exemption ${number}`,
  value: ticked(neither),
});

const untoldTick = (number: number, { untold }: ExemptionRow): OneField => ({
  kind: 'tick',
  name: `untold-${number}`,
  question: 'Would the reason itself tell what is withheld?',
  label: `Keep the reason for exemption ${number} to colleagues, and its name`,
  value: ticked(untold),
});

const interests = (number: number, row: ExemptionRow): OneField[] => [
  {
    kind: 'words',
    name: `disclosing-${number}`,
    label: `Public interest in disclosing, exemption ${number}`,
    hint: 'Of a qualified exemption only; so are the next two.',
    value: row.disclosing,
    rows: 3,
  },
  {
    kind: 'words',
    name: `withholding-${number}`,
    label: `Public interest in withholding, exemption ${number}`,
    value: row.withholding,
    rows: 3,
  },
  {
    kind: 'words',
    name: `balance-${number}`,
    label: `Why withholding outweighs disclosing, exemption ${number}`,
    value: row.balance,
    rows: 3,
  },
];

function emissionsTick(regime: Regime, { emissions }: WithholdingRows): StepField[] {
  const yielding = EXEMPTIONS[regime].filter(({ yieldsToEmissions }) => yieldsToEmissions);
  if (yielding.length === 0) return [];
  const sections = yielding.map(({ section }) => section).join(', ');
  return [
    {
      kind: 'tick',
      name: 'emissions',
      question: 'Emissions into the environment',
      label: `What is withheld is information on emissions: we cannot rely on ${sections}`,
      value: ticked(emissions),
    },
  ];
}

function overTheLimit(
  { process, pack, receivedOn, countedWith }: ShownCase['matter'],
  { narrowing, hours }: WithholdingRows,
): StepField {
  const law = costLimitOn(packById(process, pack).regime, receivedOn);
  const together = countedWith.length > 0 ? ', with the requests counted with it' : '';
  return {
    kind: 'group',
    name: 'over-the-limit',
    label: 'Over the cost limit: the hours it would take, and how they could ask for less',
    hint: `The limit is £${law?.limit}, at £${law?.hourly} an hour${together}. The resident reads all of this in the answer.`,
    fields: [
      ...(law?.counts ?? []).map((activity) => ({
        kind: 'line' as const,
        name: activity,
        label: `${COST_ACTIVITY_NAMES[activity]}, in hours`,
        value: hours[activity] ?? '',
      })),
      { kind: 'words', name: 'narrowing', label: 'How they could ask for less', value: narrowing, rows: 3 },
    ],
  };
}

// Under a law of information few answers need it, so it is folded away. Elsewhere all do.
function adviceFields(shown: ShownCase, { advice, agreed }: WithholdingRows): StepField[] {
  const { matter, facts } = shown;
  const isRequest = packById(matter.process, matter.pack).regime !== undefined;
  const fields: OneField[] = [
    {
      kind: 'words',
      name: 'advice',
      label: isRequest
        ? 'What a request needs, or whom to ask and how'
        : 'Who decides it, and how to reach them',
      ...(!isRequest && { hint: 'The resident reads it in the answer.' }),
      value: advice,
      rows: 3,
    },
    {
      kind: 'tick',
      name: 'agreed',
      question: `May we pass it on?${answeredOnForm(facts)}`,
      label: 'They have agreed that we pass it on, with their name',
      value: ticked(agreed),
    },
  ];
  if (!isRequest) return fields;
  return [
    {
      kind: 'group',
      name: 'instead',
      label: 'No valid request, or not ours: what they can do',
      hint: 'The law asks us to help. The resident reads it in the answer.',
      fields,
    },
  ];
}

function answeredOnForm(facts: ShownCase['facts']): string {
  const row = facts.flatMap(({ rows }) => rows).find(({ question }) => question === 'pass-on');
  return row?.provided ? ` On the form they said: “${row.value}”.` : '';
}
