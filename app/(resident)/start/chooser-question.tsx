import { QuestionField } from '#components/forms/question-field';
import { BackLink } from '#components/ui/back-link';
import { Button } from '#components/ui/button';
import { ErrorSummary } from '#components/ui/error-summary';
import { answersBefore, type ChooserRead } from '#lib/domain/forms/chooser';
import { type Locale, translator } from '#lib/messages/translate';
import { urls } from '#lib/urls';
import { questionWords } from '../question-words';
import { chooserFields, chooserUrl } from './chooser-url';

type Props = {
  locale: Locale;
  service: { id: string; name: string } | null;
  read: Extract<ChooserRead, { kind: 'page' }>;
};

/** One question of the chooser. It posts by GET, so that every step has an address and Back works. */
export function ChooserQuestion({ locale, service, read }: Props) {
  const t = translator(locale);
  const { page, problem, answers } = read;
  const before = answersBefore(answers);
  return (
    <div className="column flow">
      <BackLink href={before === null ? urls.home() : chooserUrl(before, read.service)}>
        {t('common.back')}
      </BackLink>
      {problem ? (
        <ErrorSummary
          errors={[{ href: `#${problem.field}`, text: problem.message }]}
          title={t('common.problem.title')}
        />
      ) : null}
      <form action={urls.choose()} method="get" noValidate>
        {chooserFields(answers, read.service).map(([name, value]) => (
          <input key={name} name={name} type="hidden" value={value} />
        ))}
        <input name="at" type="hidden" value={page.id} />
        {service === null ? null : (
          <p className="muted">{t('chooser.aboutService', { service: service.name })}</p>
        )}
        {page.questions.map((question) => (
          <QuestionField
            heading={page.title}
            key={question.id}
            problem={problem ?? undefined}
            question={question}
            raw={{}}
            words={questionWords(locale, page)}
          />
        ))}
        <div className="actions">
          <Button>{t('common.continue')}</Button>
        </div>
      </form>
      {before === null ? (
        <p>
          <a href={urls.words()}>{t('sorting.link')}</a>
        </p>
      ) : null}
    </div>
  );
}
