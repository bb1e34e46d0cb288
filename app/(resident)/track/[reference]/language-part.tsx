import { Button } from '#components/ui/button';
import type { Case } from '#lib/domain/cases/case';
import type { Language } from '#lib/domain/council/language';
import { type Locale, translator } from '#lib/messages/translate';
import { OwnStepForm } from './own-step-form';

type Props = { languages: readonly Language[]; locale: Locale; matter: Case; permit: string };

/** The language of our emails and letters, and a button for every other. */
export function LanguagePart({ languages, locale, matter, permit }: Props) {
  const others = languages.filter((language) => language !== matter.language);
  if (others.length === 0) return null;
  const t = translator(locale, 'ownSteps.choose-language');
  return (
    <section className="flow" id="choose-language">
      <p>{t(`now.${matter.language}`)}</p>
      {others.map((language) => (
        <OwnStepForm key={language} permit={permit} reference={matter.reference} step="choose-language">
          <input name="language" type="hidden" value={language} />
          <div className="actions">
            <Button look="secondary">{t(`go.${language}`)}</Button>
          </div>
        </OwnStepForm>
      ))}
    </section>
  );
}
