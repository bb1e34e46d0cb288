'use client';

import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { FoundPlaces } from '#components/forms/place-field';
import type { MapLook } from '#components/forms/position-field';
import { QuestionField, type QuestionWords } from '#components/forms/question-field';
import { FocusOnArrival } from '#components/ui/focus-on-arrival';
import { Notice } from '#components/ui/notice';
import type { Answers, Form, OptionSources, Page, Question, RawAnswers } from '#lib/domain/forms/form';
import { relevantAnswers, visiblePages } from '#lib/domain/forms/journey';
import { settlePage } from '#lib/domain/forms/settle-page';
import type { LogProblems } from './log-state';
import { waitsFor } from './waits-for';

type LogQuestionsProps = {
  form: Form;
  options: OptionSources;
  /** Whom it is logged for, where they are known. */
  person: { answers: RawAnswers } | null;
  places: Readonly<Record<string, FoundPlaces>>;
  map: MapLook | undefined;
  state: LogProblems | null;
};

const WORDS: QuestionWords = {
  optional: '(optional)',
  errorPrefix: 'Error:',
  choose: 'Choose',
  day: 'Day',
  month: 'Month',
  year: 'Year',
  limits: {},
};

/**
 * The questions that apply to what has been answered. With a script they follow every choice; without one, the next
 * sending shows what is missing.
 */
export function LogQuestions({ form, map, options, person, places, state }: LogQuestionsProps) {
  const [raw, setRaw] = useState<RawAnswers>(state?.kept ?? person?.answers ?? {});
  const whole = useRef<HTMLDivElement>(null);
  // What was chosen before the page’s script was there counts too.
  useEffect(() => {
    const owner = whole.current?.closest('form');
    if (owner) setRaw(withFieldsOf(owner));
  }, []);
  const answers = looseAnswers(form, raw);
  const pages = visiblePages(form, answers)
    .filter((page) => !page.questions.some((question) => waitsFor(question, answers)))
    .map((page) => settlePage(page, { options, answers: relevantAnswers(form, answers) }));
  const follow = (event: FormEvent<HTMLDivElement>) => {
    const { target } = event;
    const isChoice =
      target instanceof HTMLSelectElement ||
      (target instanceof HTMLInputElement && /radio|checkbox/.test(target.type));
    const owner = isChoice ? target.form : null;
    if (owner) setRaw(withFieldsOf(owner));
  };
  return (
    <div onChange={follow} ref={whole}>
      {form.sections.map(({ title, pages: ids }) => (
        <Section
          key={title}
          map={map}
          pages={pages.filter(({ id }) => ids.includes(id))}
          places={state?.places ?? places}
          raw={raw}
          state={state}
          title={title}
        />
      ))}
      {pages.map((page) => (page.signpost ? <Signpost key={page.id} page={page} /> : null))}
      {state?.goOnAt ? <FocusOnArrival id={state.goOnAt} /> : null}
    </div>
  );
}

type SectionProps = Pick<LogQuestionsProps, 'map' | 'places' | 'state'> & {
  title: string;
  pages: readonly Page[];
  raw: RawAnswers;
};

function Section({ map, title, pages, places, raw, state }: SectionProps) {
  if (pages.length === 0) return null;
  return (
    <section className="mt-7">
      <h2 className="heading mb-2 border-line border-b pb-1">{title}</h2>
      <div className="grid gap-4">
        {pages.map((page) => (
          <div className="grid gap-3" key={page.id}>
            {page.questions.length > 1 ? <h3 className="subheading">{page.title}</h3> : null}
            {page.questions.map((question) => (
              <QuestionField
                key={question.id}
                map={map}
                places={places[question.id]}
                problem={state?.problems.find((problem) => problem.question === question.id)}
                question={question}
                raw={raw}
                words={WORDS}
              />
            ))}
          </div>
        ))}
      </div>
    </section>
  );
}

function Signpost({ page }: { page: Page }) {
  return (
    <div className="mt-7">
      <Notice kind="warning" title={page.title}>
        {(page.guidance ?? []).map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        <p>Tell the caller this. A case cannot be logged from this answer.</p>
      </Notice>
    </div>
  );
}

// What is chosen now, good enough to decide what applies; the server reads it properly.
function looseAnswers(form: Form, raw: RawAnswers): Answers {
  const questions: readonly Question[] = form.pages.flatMap((page) => page.questions);
  return Object.fromEntries(
    questions.map(({ id, kind }) => {
      const values = [raw[id] ?? []].flat();
      return [id, kind === 'checkboxes' ? values : (values[0] ?? '')];
    }),
  );
}

const withFieldsOf = (form: HTMLFormElement) => (before: RawAnswers) => ({ ...before, ...fieldsIn(form) });

function fieldsIn(form: HTMLFormElement): RawAnswers {
  const data = new FormData(form);
  const names = [...form.elements].flatMap((element) => element.getAttribute('name') ?? []);
  return Object.fromEntries(
    [...new Set(names)].map((name) => [name, data.getAll(name).filter((value) => typeof value === 'string')]),
  );
}
