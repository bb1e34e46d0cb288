import { DueTag } from '#components/cases/due-tag';
import { IdentityBar } from '#components/cases/identity-bar';
import { Signs } from '#components/cases/signs';
import { StatusTag } from '#components/cases/status-tag';
import { Tag } from '#components/ui/tag';
import type { PlainDate } from '#lib/domain/calendar/plain-date';
import { signsOf } from '#lib/domain/cases/signs';
import { openUndertakings } from '#lib/domain/cases/undertaking';
import { formatReference } from '#lib/domain/references/reference';
import type { ShownCase, ShownClock } from '#lib/use-cases/cases/find-case';
import { PromiseTag } from '../../promise-tag';
import { days, LANGUAGE_NAMES, processName, SIGN_WORDS, shortDate, statusWords } from '../../words';
import { needsOf } from './case-facts';
import { residentOf } from './resident';

/** Whose case it is, what it is, and how its clocks stand: always in sight. */
export function CaseIdentity({ shown, today }: { shown: ShownCase; today: PlainDate }) {
  const { matter, clocks, outcomes } = shown;
  const resident = residentOf(shown);
  const running = clocks.filter(({ clock }) => clock.stoppedOn === null);
  const outcome = 'outcome' in matter ? outcomes.find(({ id }) => id === matter.outcome) : undefined;
  return (
    <IdentityBar
      clocks={[
        ...running.map((each) => (
          <DueTag key={each.clock.ruleId} state={each.standing.state} text={clockWords(each, today)} />
        )),
        ...openUndertakings(matter.undertakings)
          .slice(0, 1)
          .map((promise) => <PromiseTag key={promise.id} name="Promise" promise={promise} today={today} />),
      ]}
      label="This case"
      needs={[...languageOf(matter), ...(resident ? needsOf(resident) : [])].join(' · ')}
      reference={formatReference(matter.reference)}
      tags={
        <>
          <StatusTag status={matter.status} text={statusWords(matter)} />
          <Signs signs={signsOn(shown)} />
          {outcome ? <Tag>{outcome.name}</Tag> : null}
          {matter.publishedAs === null ? null : <Tag icon="list">Published</Tag>}
          {matter.restricted ? (
            <Tag icon="lock" tone="danger">
              Restricted
            </Tag>
          ) : null}
        </>
      }
      what={`${processName(matter.process)}, ${shown.serviceName}`}
      who={resident?.name ?? 'Name not given'}
    />
  );
}

// What they need from us stands here in full.
function signsOn({ matter: { assessment, letterSince }, flags }: ShownCase) {
  const urgency = assessment?.urgency ?? null;
  const signs = signsOf({ urgency, flags, hasLetter: letterSince !== null, needs: [] });
  return signs.map((sign) => ({ sign, text: SIGN_WORDS[sign] }));
}

function languageOf({ language }: ShownCase['matter']): string[] {
  return language === 'en' ? [] : [`Writes in ${LANGUAGE_NAMES[language]}`];
}

function clockWords({ clock, standing }: ShownClock, today: PlainDate): string {
  if (clock.dueOn === null) return `${clock.name}: waiting for the resident`;
  const by = shortDate(clock.dueOn, today);
  switch (standing.state) {
    case 'overdue':
      return `${clock.name}: overdue ${standing.workingDays === 0 ? `since ${by}` : `${days(standing.workingDays)}, since ${by}`}`;
    case 'due-today':
      return `${clock.name}: today`;
    case 'due-soon':
      return `${clock.name}: ${days(standing.workingDays)} left, by ${by}`;
    default:
      return `${clock.name}: by ${by}`;
  }
}
