import type { QuestionWords } from '#components/forms/question-field';
import type { Page } from '#lib/domain/forms/form';
import { type Locale, translator } from '#lib/messages/translate';

/** The words around a page's questions. */
export function questionWords(locale: Locale, page: Page): QuestionWords {
  const t = translator(locale, 'apply.question');
  const limits = page.questions.flatMap((question) =>
    question.kind === 'long-text' ? [[question.id, t('limit', { count: question.maxLength })] as const] : [],
  );
  return {
    optional: translator(locale, 'common')('optional'),
    errorPrefix: t('errorPrefix'),
    choose: t('choose'),
    day: t('day'),
    month: t('month'),
    year: t('year'),
    limits: Object.fromEntries(limits),
  };
}
