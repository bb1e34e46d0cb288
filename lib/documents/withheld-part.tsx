import { Text } from '@react-pdf/renderer';
import { Fragment } from 'react';
import type { LetterFacts } from '#lib/documents/document-facts';
import { Heading, Paragraphs } from '#lib/documents/pieces.tsx';
import { stylesNow } from '#lib/documents/styles';
import type { ExemptionApplied } from '#lib/domain/cases/answer-parts';
import { appliedWords } from '#lib/messages/citation-words';
import { estimateWords } from '#lib/messages/estimate-words';
import { togetherWords } from '#lib/messages/together-words';
import { type Locale, translator } from '#lib/messages/translate';

/** What the answer does not give and why, and how to ask for less. */
export function WithheldPart({ facts }: { facts: LetterFacts }) {
  const t = translator(facts.locale, 'withheld');
  const { exemptions, narrowing, countedWith, estimate, advice } = facts.withheld;
  return (
    <>
      {exemptions.length === 0 ? null : <Heading>{t('heading')}</Heading>}
      {exemptions.map((applied) => (
        <Applied applied={applied} key={applied.exemption.id} locale={facts.locale} />
      ))}
      {countedWith.length === 0 ? null : (
        <>
          <Heading>{t('together')}</Heading>
          <Paragraphs text={[t('togetherWhy'), ...togetherWords(facts.locale, countedWith)].join('\n')} />
        </>
      )}
      {estimate === null ? null : (
        <>
          <Heading>{t('estimate')}</Heading>
          <Paragraphs text={estimateWords(facts.locale, estimate).join('\n')} />
        </>
      )}
      {narrowing === null ? null : (
        <>
          <Heading>{t('narrowing')}</Heading>
          <Paragraphs text={narrowing} />
        </>
      )}
      {advice === null ? null : (
        <>
          <Heading>{t('advice')}</Heading>
          <Paragraphs text={advice.words ?? ''} />
        </>
      )}
    </>
  );
}

function Applied({ applied, locale }: { applied: ExemptionApplied; locale: Locale }) {
  const styles = stylesNow();
  const t = translator(locale, 'withheld');
  const { neither, untold, emissions, why, interests } = applied;
  return (
    <>
      <Text style={[styles.paragraph, styles.bold]}>
        {t('under', { citation: appliedWords(locale, applied) })}
      </Text>
      {neither ? <Text style={styles.paragraph}>{t('neither')}</Text> : null}
      {untold ? <Text style={styles.paragraph}>{t('untold')}</Text> : null}
      {emissions ? <Text style={styles.paragraph}>{t('emissions')}</Text> : null}
      <Paragraphs text={why ?? ''} />
      {interests.map(({ side, words }) => (
        <Fragment key={side}>
          <Text style={styles.bold}>{t(side)}</Text>
          <Paragraphs text={words ?? ''} />
        </Fragment>
      ))}
    </>
  );
}
