import type { CaseFile } from '#lib/db/case-files';
import { type Contribution, contributionStanding } from '#lib/domain/cases/contribution';
import type { Standing } from '#lib/domain/deadlines/standing';
import type { Counting } from '#lib/domain/deadlines/trace';
import type { Context } from '#lib/use-cases/context';

/** What was asked of another service, in which words, by whom, and how it stands today. */
export type ShownContribution = Contribution & {
  question: string | null;
  askedBy: string | null;
  standing: Standing;
  /** The sequence number of the event that gave it; null while it was not given. */
  givenIn: number | null;
};

/** Everything that was asked for a case, in the order of asking. */
export function showContributions(
  { today }: Context,
  counting: Counting,
  { matter, events }: Pick<CaseFile, 'matter' | 'events'>,
): ShownContribution[] {
  return matter.contributions.map((each) => {
    const asked = events.find(({ sequence }) => sequence === each.number);
    const given = events.find(
      ({ data }) => data.type === 'contribution-given' && data.contribution === each.number,
    );
    const dates = { dueOn: each.dueOn, endedOn: each.ended?.on ?? null };
    return {
      ...each,
      question: asked?.text ?? null,
      askedBy: asked?.author.name ?? null,
      standing: contributionStanding(dates, { today, counting }),
      givenIn: given?.sequence ?? null,
    };
  });
}
