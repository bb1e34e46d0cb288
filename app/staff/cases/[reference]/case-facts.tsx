import type { ReactNode } from 'react';
import { DescriptionList, type Fact } from '#components/ui/description-list';
import { formatLong } from '#lib/domain/calendar/plain-date';
import { CARE_FLAG_NAMES } from '#lib/domain/cases/assessment';
import type { RouteTaken } from '#lib/domain/forms/chooser';
import { questionsAboutPeople } from '#lib/domain/forms/facts';
import { formById } from '#lib/domain/forms/registry';
import { stageOf } from '#lib/domain/processes/registry';
import { formatReference, type Reference } from '#lib/domain/references/reference';
import { urls } from '#lib/urls';
import type { ShownCase } from '#lib/use-cases/cases/find-case';
import { PhoneLinks } from '../../../phone-links';
import { CHANNEL_WORDS, NEED_WORDS, URGENCY_WORDS } from '../../words';
import { memberOf, residentOf, type ShownParty } from './resident';

/**
 * What was filed, as it was answered: their own words first. Who they are stands under People, and what the case is about
 * under The case, so long as it is what they chose.
 */
export function CaseFacts({ shown }: { shown: ShownCase }) {
  const rows = filedIn(shown);
  const empty = rows.filter(({ provided }) => !provided);
  return (
    <>
      <DescriptionList
        facts={rows.filter(({ provided }) => provided).map(({ label, value }) => ({ name: label, value }))}
        isBeside
      />
      {empty.length > 0 ? (
        <p className="small muted">Left empty: {empty.map(({ label }) => label).join(' · ')}</p>
      ) : null}
    </>
  );
}

function filedIn({ facts, matter, serviceName, categoryName, wardName }: ShownCase) {
  const rows = facts.flatMap((section) => section.rows);
  const form = formById(matter.form);
  if (form === null) return rows;
  const personal = questionsAboutPeople(form);
  const { details, service, category, ward } = form.facts;
  const named = new Map([
    [service, serviceName],
    [category, categoryName],
    [ward, wardName],
  ]);
  const own = rows.filter(({ question, value }) => !personal.has(question) && named.get(question) !== value);
  return own.toSorted((one, other) => Number(other.question === details) - Number(one.question === details));
}

const CONTACT_BY: Readonly<Record<string, string>> = {
  email: 'By email',
  phone: 'By phone',
  post: 'By post',
};
const CONSENT: Readonly<Record<string, string>> = {
  agreed: 'They agree',
  'not-yet': 'Not asked yet: disclose nothing about them before they agree',
  urgent: 'Urgent, and could not be asked: disclose only what is needed',
  authority: 'Has the right to act for them',
};

/** The people of the case and how to reach them. */
export function CasePeople({ shown }: { shown: ShownCase }) {
  const resident = residentOf(shown);
  const member = memberOf(shown);
  const represented = shown.parties.find(({ role }) => role === 'represented');
  return (
    <>
      {resident ? (
        <DescriptionList
          facts={personFacts(resident, {
            forWhom: represented?.name,
            hasConsent: !shown.matter.consentAwaited,
          })}
          isBeside
        />
      ) : null}
      {member ? (
        <>
          <h3 className="subheading">Asks for them, and gets a copy</h3>
          <DescriptionList facts={personFacts(member, { relationship: 'Role' })} isBeside />
        </>
      ) : null}
    </>
  );
}

// What they said when they sent it, as long as nothing later is on record.
function consentOf({ consent }: ShownParty, hasConsent: boolean): string | null {
  if (consent === 'not-yet' && hasConsent) return 'Recorded since: see what happened';
  return consent && (CONSENT[consent] ?? consent);
}

function personFacts(
  person: ShownParty,
  {
    forWhom,
    relationship = 'How they know them',
    hasConsent = false,
  }: { forWhom?: string | null | undefined; relationship?: string; hasConsent?: boolean },
): Fact[] {
  const facts = [
    { name: 'Name', value: person.name ?? 'Not given' },
    fact('For', forWhom),
    fact(relationship, person.relationship),
    fact('Consent', consentOf(person, hasConsent)),
    fact('Email', person.email, (email) => <a href={`mailto:${email}`}>{email}</a>),
    fact('Phone', person.phone, (phone) => <PhoneLinks text={phone} />),
    fact('Address', addressOf(person)),
    fact('Reply', person.contactBy && (CONTACT_BY[person.contactBy] ?? person.contactBy)),
    fact('Needs', person.needs.length > 0 ? needsOf(person).join(' · ') : null),
  ];
  return facts.filter((each) => each !== null);
}

function fact(
  name: string,
  value: string | null | undefined,
  show = (text: string): ReactNode => text,
): Fact | null {
  return value ? { name, value: show(value) } : null;
}

function addressOf({ address, postcode }: ShownParty): string {
  return [address, postcode].filter((part) => part).join('\n');
}

/** Adjustments in staff words; the person's own words as they are. */
export function needsOf({ needs }: ShownParty): string[] {
  // Something else has been put into words, which stand beside it.
  const isSaid = needs.some((need) => NEED_WORDS[need] === undefined);
  return needs.filter((need) => need !== 'other' || !isSaid).map((need) => NEED_WORDS[need] ?? need);
}

/** What the council knows of the case beside the answers. */
export function CaseRecord({ shown }: { shown: ShownCase }) {
  const { matter, serviceName, categoryName, wardName, assignedToName, teams } = shown;
  const facts: (Fact | null)[] = [
    fact('Stage', shown.story.length > 0 ? stageOf(matter).name : null),
    ...shown.story.map(({ reference, name }) => ({
      name: partName(matter, reference) ?? name,
      value: <a href={urls.case(reference)}>{formatReference(reference)}</a>,
    })),
    ...goesWith(matter).map(({ name, reference }) => ({
      name,
      value: <a href={urls.case(reference)}>{formatReference(reference)}</a>,
    })),
    fact('Urgency', matter.assessment && URGENCY_WORDS[matter.assessment.urgency]),
    fact('Take care', shown.flags.map((flag) => CARE_FLAG_NAMES[flag]).join('. ')),
    { name: 'Owner', value: assignedToName ?? 'Nobody yet' },
    fact('Team', teams.find(({ id }) => id === matter.teamId)?.name),
    { name: 'Service', value: serviceName },
    fact('About', categoryName),
    fact('Ward', wardName),
    {
      name: 'Received',
      value: `${formatLong(matter.receivedOn, 'en')}, ${CHANNEL_WORDS[matter.channel].toLowerCase()}`,
    },
    fact('Followed', shown.followers > 0 ? `By ${shown.followers} who asked to be told what happens` : null),
    fact('Way here', matter.route && wayHere(matter.route)),
  ];
  return <DescriptionList facts={facts.filter((each) => each !== null)} isBeside />;
}

// A part has the stage of what it was split off, which says nothing of the two.
function partName({ partOf, parts }: ShownCase['matter'], other: Reference): string | null {
  if (partOf?.reference === other) return 'Split off from';
  return parts.some(({ reference }) => reference === other) ? 'Part split off' : null;
}

function goesWith({ mergedInto, takenIn, countedWith }: ShownCase['matter']) {
  return [
    ...(mergedInto === null ? [] : [{ name: 'Merged into', reference: mergedInto.reference }]),
    ...takenIn.map(({ reference }) => ({ name: 'Goes on for', reference })),
    ...countedWith.map(({ reference }) => ({ name: 'Cost counted with', reference })),
  ];
}

function wayHere(route: RouteTaken): string {
  if (!('suggested' in route)) return 'Through the chooser on the website';
  return route.chosen === route.suggested[0]
    ? 'In their own words; they took what the website suggested first'
    : 'In their own words; they did not take what the website suggested first';
}
