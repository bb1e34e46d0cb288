'use client';

import { type ReactNode, type SyntheticEvent, useRef, useState } from 'react';
import type { KeptFiles } from '#components/forms/files-field';
import type { FoundPlaces } from '#components/forms/place-field';
import type { MapLook } from '#components/forms/position-field';
import { problemHref, QuestionField, type QuestionWords } from '#components/forms/question-field';
import { Button } from '#components/ui/button';
import { ErrorSummary } from '#components/ui/error-summary';
import type { PlainDate } from '#lib/domain/calendar/plain-date';
import type { Page, Problem, RawAnswers } from '#lib/domain/forms/form';
import { useKeptInOtherLanguage } from './kept-in-other-language';

type Props = {
  action: string;
  /** Settled: it can be checked without any earlier answer. */
  page: Page;
  raw: RawAnswers;
  problems: readonly Problem[];
  today: PlainDate;
  /** The field that says in which version of the form this page was shown. */
  version: { name: string; value: number };
  words: QuestionWords & { problemTitle: string; send: string; later: string };
  guidance: ReactNode;
  /** On a page that asks for files. */
  files: KeptFiles | undefined;
  /** By the question that asks for the place. */
  places: Readonly<Record<string, FoundPlaces>>;
  /** On a page that asks for a position. */
  map: MapLook | undefined;
};

type CheckFields = typeof import('./check-fields').checkFields;

/** The form itself. Without a script it posts; with one it is checked first, by the server's own schema. */
export function QuestionForm(props: Props) {
  const { action, page, raw, words, guidance, files, places } = props;
  const { problems, tries, load, check } = useCheck(props);
  const form = useRef<HTMLFormElement>(null);
  useKeptInOtherLanguage(form);
  const [only] = page.questions;
  const isAlone = page.questions.length === 1 && (only?.label === page.title || only?.kind === 'consent');
  return (
    <>
      {problems.length > 0 ? (
        <ErrorSummary
          errors={problems.map((problem) => ({ href: problemHref(problem), text: problem.message }))}
          key={tries}
          title={words.problemTitle}
        />
      ) : null}
      <form
        action={action}
        encType={files ? 'multipart/form-data' : undefined}
        method="post"
        noValidate
        onFocus={files ? undefined : load}
        onSubmit={files ? undefined : check}
        ref={form}
      >
        <input {...props.version} type="hidden" />
        {isAlone ? null : (
          <>
            <h1>{page.title}</h1>
            {guidance}
          </>
        )}
        {page.questions.map((question) => (
          <QuestionField
            files={files}
            guidance={isAlone ? guidance : undefined}
            heading={isAlone ? page.title : undefined}
            key={question.id}
            map={props.map}
            places={places[question.id]}
            problem={problems.find((problem) => problem.question === question.id)}
            question={question}
            raw={raw}
            words={words}
          />
        ))}
        <div className="actions">
          <Button>{words.send}</Button>
          <Button look="quiet" name="later" value="yes">
            {words.later}
          </Button>
        </div>
      </form>
    </>
  );
}

// The checks come when somebody begins to answer, so that a page that is only read stays light. Until they are here,
// and should they ever fail, the form is sent as it is and the server checks it.
function useCheck({ page, problems: told, today, words }: Props) {
  const checkFields = useRef<CheckFields | null>(null);
  const [found, setFound] = useState({ problems: told, tries: 0 });
  const load = () => {
    if (checkFields.current === null)
      import('./check-fields').then(
        (loaded) => {
          checkFields.current = loaded.checkFields;
        },
        () => {},
      );
  };
  const check = (event: SyntheticEvent<HTMLFormElement>) => {
    const form = event.currentTarget;
    if (checkFields.current === null || isUnchecked(event.nativeEvent)) return;
    event.preventDefault();
    checkFields.current(form, { page, today }).then(
      (problems) => {
        if (problems.length === 0) return form.submit();
        markTitle(words.errorPrefix);
        setFound(({ tries }) => ({ problems, tries: tries + 1 }));
      },
      () => form.submit(),
    );
  };
  return { ...found, load, check };
}

// A look-up comes before the answer, and whoever comes back later goes on then: what is not there yet is no fault.
function isUnchecked(event: Event): boolean {
  const pressed = event instanceof SubmitEvent ? event.submitter : null;
  return pressed instanceof HTMLButtonElement && ['find', 'later'].includes(pressed.name);
}

function markTitle(prefix: string): void {
  if (!document.title.startsWith(prefix)) document.title = `${prefix} ${document.title}`;
}
