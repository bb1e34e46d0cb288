import type { ReactNode } from 'react';
import { FilesField, type KeptFiles } from '#components/forms/files-field';
import { type FoundPlaces, PlaceField } from '#components/forms/place-field';
import { type MapLook, PositionField } from '#components/forms/position-field';
import { Checkboxes } from '#components/ui/checkboxes';
import { DateInput } from '#components/ui/date-input';
import { Radios } from '#components/ui/radios';
import { Select, type SelectGroup } from '#components/ui/select';
import { type InputWidth, TextInput } from '#components/ui/text-input';
import { Textarea } from '#components/ui/textarea';
import type {
  ChoiceQuestion,
  ConsentQuestion,
  DateQuestion,
  Option,
  Problem,
  Question,
  RawAnswers,
  TextQuestion,
} from '#lib/domain/forms/form';

/** The words around every question. `limits`: question id → how much may be written. */
export type QuestionWords = {
  optional: string;
  errorPrefix: string;
  choose: string;
  day: string;
  month: string;
  year: string;
  limits: Readonly<Record<string, string>>;
};

export type QuestionFieldProps<Q extends Question = Question> = {
  /** A settled question: its options are listed in it. */
  question: Q;
  raw: RawAnswers;
  problem?: Problem | undefined;
  words: QuestionWords;
  /** The page's heading, where the question stands alone on its page and so is the heading. */
  heading?: string | undefined;
  guidance?: ReactNode;
  /** Of a question for files. */
  files?: KeptFiles | undefined;
  /** Of a question for a place or an address, where addresses can be looked up. */
  places?: FoundPlaces | undefined;
  /** Of a question for a position. */
  map?: MapLook | undefined;
};

/** One question of a form, whatever its kind. */
export function QuestionField(props: QuestionFieldProps) {
  const { question } = props;
  switch (question.kind) {
    case 'radios':
    case 'select':
    case 'checkboxes':
      return <ChoiceField {...props} question={question} />;
    case 'date':
      return <DateField {...props} question={question} />;
    case 'consent':
      return <ConsentField {...props} question={question} />;
    case 'files':
      return props.files ? <FilesField {...common(props)} files={props.files} /> : null;
    case 'position':
      return <PositionField {...common(props)} defaultValue={text(props.raw, question.id)} map={props.map} />;
    default:
      return <WrittenField {...props} question={question} />;
  }
}

/** Where an error about this field leads: the id of the input that it names. */
export function problemHref({ field, question }: Problem): string {
  return `#${field === `${question}-day` ? question : field}`;
}

function common({ question, problem, words, heading, guidance }: QuestionFieldProps) {
  const label = question.kind === 'consent' ? (heading ?? question.readBackLabel ?? '') : question.label;
  return {
    name: question.id,
    label: question.optional ? `${label} ${words.optional}` : label,
    hint: question.hint,
    error: problem?.message,
    errorPrefix: words.errorPrefix,
    isPageHeading: heading !== undefined,
    guidance,
  };
}

function text(raw: RawAnswers, name: string): string {
  const value = raw[name];
  return typeof value === 'string' ? value : (value?.[0] ?? '');
}

const inputs: Partial<
  Record<TextQuestion['kind'], { type?: string; width?: InputWidth; spellCheck?: false }>
> = {
  email: { type: 'email', spellCheck: false },
  phone: { type: 'tel', width: 28 },
  postcode: { width: 8, spellCheck: false },
  name: { spellCheck: false },
};

function WrittenField(props: QuestionFieldProps<TextQuestion>) {
  const { question, raw, words } = props;
  const value = text(raw, question.id);
  if (question.kind === 'long-text' || question.kind === 'address' || question.kind === 'place') {
    return (
      <>
        {props.places ? <PlaceField name={question.id} places={props.places} raw={raw} /> : null}
        <Textarea
          {...common(props)}
          autoComplete={question.autocomplete}
          countText={words.limits[question.id]}
          defaultValue={value}
          rows={question.rows}
        />
      </>
    );
  }
  return (
    <TextInput
      {...common(props)}
      {...inputs[question.kind]}
      autoComplete={question.autocomplete}
      defaultValue={value}
    />
  );
}

function ChoiceField(props: QuestionFieldProps<ChoiceQuestion>) {
  const { question, raw, words } = props;
  const options = 'options' in question ? question.options : [];
  if (question.kind === 'radios')
    return <Radios {...common(props)} options={options} value={text(raw, question.id)} />;
  if (question.kind === 'checkboxes') {
    const ticked = raw[question.id];
    const values = typeof ticked === 'string' ? [ticked] : ticked;
    return <Checkboxes {...common(props)} options={options} values={values} />;
  }
  return (
    <Select
      {...common(props)}
      autoComplete={question.autocomplete}
      defaultValue={text(raw, question.id)}
      groups={groupsOf(options)}
      options={[
        { value: '', label: words.choose },
        ...options.filter(({ group }, index) => group === undefined && index < firstGrouped(options)),
      ]}
    />
  );
}

function firstGrouped(options: readonly Option[]): number {
  const first = options.findIndex(({ group }) => group !== undefined);
  return first < 0 ? options.length : first;
}

// What follows the groups ("I am not sure") stands last, under a heading of a dash, because a list's end is looked at.
function groupsOf(options: readonly Option[]): SelectGroup[] {
  const grouped = options.slice(firstGrouped(options));
  const labels = [...new Set(grouped.map(({ group }) => group ?? '—'))];
  return labels.map((label) => ({
    label,
    options: grouped.filter(({ group }) => (group ?? '—') === label),
  }));
}

function DateField(props: QuestionFieldProps<DateQuestion>) {
  const { question, raw, words } = props;
  const values = {
    day: text(raw, `${question.id}-day`),
    month: text(raw, `${question.id}-month`),
    year: text(raw, `${question.id}-year`),
  };
  return (
    <DateInput
      {...common(props)}
      parts={{ day: words.day, month: words.month, year: words.year }}
      values={values}
    />
  );
}

function ConsentField(props: QuestionFieldProps<ConsentQuestion>) {
  const { question, raw } = props;
  return (
    <Checkboxes
      {...common(props)}
      options={[{ value: 'yes', label: question.label }]}
      values={[text(raw, question.id)]}
    />
  );
}
