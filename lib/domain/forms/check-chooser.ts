import { checkCondition, checkPages } from '#lib/domain/forms/check-form';
import type { Chooser } from '#lib/domain/forms/route';

/** Start-up check of a chooser: its faults as sentences; [] when it is sound. */
export function checkChooser(chooser: Chooser): string[] {
  const questions = chooser.pages.flatMap((page) => page.questions);
  const lonely = Object.values(chooser.routes).filter((route) => route.ways.length === 0);
  const crowded = chooser.pages.filter((page) => page.questions.length !== 1);
  return [
    ...checkPages(chooser),
    ...chooser.ends.flatMap((end) => checkCondition(end.when, questions)),
    ...crowded.map((page) => `page ${page.id} does not ask one question`),
    ...questions
      .filter((question) => !('options' in question))
      .map(({ id }) => `question ${id} has no options of its own`),
    ...lonely.map((route) => `route ${route.id} has no other way on`),
  ].map((fault) => `Chooser: ${fault}`);
}
