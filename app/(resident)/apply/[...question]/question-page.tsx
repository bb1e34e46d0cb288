import type { KeptFiles } from '#components/forms/files-field';
import type { FoundPlaces } from '#components/forms/place-field';
import { BackLink } from '#components/ui/back-link';
import { Notice } from '#components/ui/notice';
import { Paragraphs } from '#components/ui/paragraphs';
import { Progress } from '#components/ui/progress';
import type { Form, Page, Problem, RawAnswers } from '#lib/domain/forms/form';
import { previousPage, progress } from '#lib/domain/forms/journey';
import { type Locale, translator } from '#lib/messages/translate';
import { urls } from '#lib/urls';
import type { Nearby } from '#lib/use-cases/drafts/find-nearby';
import { VERSION_FIELD } from '#lib/web/save-page';
import { wayUrl } from '#lib/web/ways';
import { mapLook } from '../../../map-look';
import type { Listed } from '../../disclosure-log/published-list';
import { questionWords } from '../../question-words';
import type { OpenDraft } from '../[form]/open-draft';
import { ChangedForm } from '../changed-form';
import { NearbyReports } from './nearby-reports';
import { PublishedAnswers } from './published-answers';
import { QuestionForm } from './question-form';

export type StepFrame = {
  form: Form;
  draft: OpenDraft;
  locale: Locale;
  isChange: boolean;
  /** The earlier answers were lost, and this draft is new. */
  isFound: boolean;
};

type Props = StepFrame & {
  page: Page;
  raw: RawAnswers;
  problems: readonly Problem[];
  files: KeptFiles | undefined;
  places: Readonly<Record<string, FoundPlaces>>;
  nearby: Nearby | null;
  published: readonly Listed[];
};

/** One page of questions, with what to put right above it. */
export function QuestionPage(props: Props) {
  const { form, draft, locale, isChange, isFound, page, raw, problems, files } = props;
  const t = translator(locale);
  return (
    <div className="column flow">
      <StepHead draft={draft} form={form} isChange={isChange} locale={locale} page={page} />
      <ChangedForm change={draft.change} locale={locale} />
      {isFound ? (
        <Notice kind="warning" title={t('apply.found.title')}>
          {t('apply.found.text')}
        </Notice>
      ) : null}
      <QuestionForm
        action={`${urls.applyAnswer(form.id, page.id)}${isChange ? '?change=1' : ''}`}
        files={files}
        guidance={<Guidance {...props} />}
        map={page.questions.some(({ kind }) => kind === 'position') ? mapLook(locale) : undefined}
        page={page}
        places={props.places}
        problems={problems}
        raw={raw}
        today={draft.sources.today}
        version={{ name: VERSION_FIELD, value: form.version }}
        words={{
          ...questionWords(locale, page),
          problemTitle: t('common.problem.title'),
          send: t('common.continue'),
          later: t('comingBack.later'),
        }}
      />
    </div>
  );
}

type HeadProps = Pick<StepFrame, 'draft' | 'form' | 'isChange' | 'locale'> & { page: Page };

/** The way back, and how far one has come. */
export function StepHead({ draft, form, isChange, locale, page }: HeadProps) {
  const t = translator(locale);
  const before = previousPage(form, draft.answers, page.id);
  const back = before === null ? urls.apply(form.id) : urls.applyPage(form.id, before);
  const { number, total } = progress(form, draft.answers, page.id);
  return (
    <>
      <BackLink href={isChange ? urls.applyCheck(form.id) : back}>{t('common.back')}</BackLink>
      {number === 0 || isChange ? null : (
        <Progress
          of={total}
          step={number}
          text={t('apply.question.progress', { number: `${number}`, total: `${total}` })}
        />
      )}
    </>
  );
}

function Guidance({ form, locale, nearby, published, page: { guidance, notice } }: Props) {
  if (!guidance && !notice && !nearby && published.length === 0) return null;
  return (
    <>
      {nearby ? <NearbyReports form={form.id} locale={locale} nearby={nearby} /> : null}
      {published.length > 0 ? <PublishedAnswers locale={locale} published={published} /> : null}
      {notice ? (
        <Notice title={notice.title}>
          {notice.text.map((line) => (
            <p key={line}>{line}</p>
          ))}
          {notice.ways?.map((way) => (
            <p key={way.text}>
              <a href={wayUrl(form, way)}>{way.text}</a>
            </p>
          ))}
        </Notice>
      ) : null}
      {guidance ? <Paragraphs text={guidance} /> : null}
    </>
  );
}
