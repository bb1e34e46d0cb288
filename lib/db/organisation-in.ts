import type { Directorate, Organisation, Service } from '#lib/db/organisation';
import type { Council } from '#lib/domain/council/council';
import type { Language } from '#lib/domain/council/language';
import type { Option } from '#lib/domain/forms/form';

type Say = (english: string) => string;

const made = new WeakMap<Organisation, Organisation>();

/** The organisation with the council's own names in a language, as far as its profile has them. */
export function organisationIn(language: Language, organisation: Organisation): Organisation {
  if (language === 'en') return organisation;
  const known = made.get(organisation) ?? inWelsh(organisation);
  made.set(organisation, known);
  return known;
}

/** The council's own word for something in a language; the English one where it has none. */
export function ownWords(language: Language, { welsh }: Pick<Council, 'welsh'>): Say {
  return (english) => (language === 'cy' ? welsh[english] : undefined) ?? english;
}

function inWelsh(organisation: Organisation): Organisation {
  const say = ownWords('cy', organisation.council);
  const directorates = organisation.directorates.map((directorate) => directorateIn(directorate, say));
  const services = directorates.flatMap((directorate) => directorate.services);
  const { options } = organisation;
  return {
    council: councilIn(organisation.council, say),
    directorates,
    services: new Map(services.map((service) => [service.id, service])),
    teams: organisation.teams.map((team) => ({ ...team, name: say(team.name) })),
    wardNames: namesIn(organisation.wardNames, say),
    categoryNames: namesIn(organisation.categoryNames, say),
    options: {
      services: optionsIn(options.services, say),
      wards: optionsIn(options.wards, say),
      texts: options.texts,
      map: options.map,
      categories: Object.fromEntries(
        Object.entries(options.categories).map(([service, each]) => [service, optionsIn(each, say)]),
      ),
    },
  };
}

function councilIn(council: Council, say: Say): Council {
  const { informationTeam, regulator } = council;
  return {
    ...council,
    name: say(council.name),
    shortName: say(council.shortName),
    address: council.address.map(say),
    phoneHours: say(council.phoneHours),
    informationTeam: { ...informationTeam, name: say(informationTeam.name) },
    emergencies: council.emergencies.map(({ title, text, phone }) => ({
      title: say(title),
      text: say(text),
      phone,
    })),
    regulator: { ...regulator, name: say(regulator.name) },
  };
}

function directorateIn({ id, name, services }: Directorate, say: Say): Directorate {
  return { id, name: say(name), services: services.map((service) => serviceIn(service, say)) };
}

function serviceIn(service: Service, say: Say): Service {
  const { name, summary, partner } = service;
  return { ...service, name: say(name), summary: say(summary), partner: partner && say(partner) };
}

function namesIn(names: ReadonlyMap<string, string>, say: Say): ReadonlyMap<string, string> {
  return new Map([...names].map(([id, name]) => [id, say(name)]));
}

function optionsIn(options: readonly Option[], say: Say): Option[] {
  return options.map(({ value, label, hint, group }) => ({
    value,
    label: say(label),
    ...(hint === undefined ? {} : { hint: say(hint) }),
    ...(group === undefined ? {} : { group: say(group) }),
  }));
}
