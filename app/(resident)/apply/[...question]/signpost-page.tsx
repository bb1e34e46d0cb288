import { Paragraphs } from '#components/ui/paragraphs';
import type { Page, Way } from '#lib/domain/forms/form';
import { translator } from '#lib/messages/translate';
import { wayUrl } from '#lib/web/ways';
import { WaysList } from '../../ways-list';
import { type StepFrame, StepHead } from './question-page';

/** A page that ends a journey here and says where it goes on. */
export function SignpostPage({ page, ways, ...frame }: StepFrame & { page: Page; ways: readonly Way[] }) {
  return (
    <div className="column flow">
      <StepHead {...frame} page={page} />
      <h1>{page.title}</h1>
      {page.guidance ? <Paragraphs text={page.guidance} /> : null}
      <h2>{translator(frame.locale, 'apply.question')('waysHeading')}</h2>
      <WaysList ways={ways.map((way) => ({ text: way.text, href: wayUrl(frame.form, way) }))} />
    </div>
  );
}
