import type { Actor, Role, StaffActor } from '#lib/domain/permissions/actor';
import type { Office } from '#lib/domain/permissions/office';

/** Everything that can be allowed or refused. */
export type Permission =
  | 'form:fill-in'
  | 'session:begin'
  | 'case:read'
  | 'case:read-letters'
  | 'case:contribute'
  | 'case:log'
  | 'case:tell'
  | 'case:acknowledge'
  | 'case:assess'
  | 'case:allocate'
  | 'case:note'
  | 'case:choose-language'
  | 'case:change-contact'
  | 'case:write'
  | 'case:withdraw'
  | 'case:represent'
  | 'case:go-on'
  | 'case:answer'
  | 'case:answer-in-call'
  | 'case:approve'
  | 'case:lapse'
  | 'case:close'
  | 'case:award'
  | 'case:limit-contact'
  | 'case:publish'
  | 'queue:read'
  | 'report:read'
  | 'mail:deliver'
  | 'work:remind'
  | 'work:rebuild'
  | 'record:erase';

/**
 * How far a permission reaches among cases. `own-services` leaves out information requests, also those about one's own
 * service: they are handled without regard to who asks, so the name stays with the information officers. What is said of a
 * councillor's conduct is the Monitoring Officer's alone, whoever took it down or was asked about it before. `asked-of-us`:
 * cases for whose answer one's service, or oneself, has been asked for something not given yet. `contact-centre`: whatever
 * somebody may ring about, but not what they may have to hide at home, unless one took it down oneself. `every-case` is the
 * system's, `everywhere` for acts that concern no one case.
 */
export type Scope =
  | 'own-services'
  | 'information-requests'
  | 'conduct-allegations'
  | 'logged-by-me'
  | 'asked-of-us'
  | 'contact-centre'
  | 'own-case'
  | 'every-case'
  | 'everywhere';

/** Of whom something is awaited: one person, or (null) whoever belongs to the service. */
export type AskedOf = { serviceId: string; personId: string | null };

/** What of a case decides who may do what with it. */
export type CaseSubject = {
  caseId: string;
  /** Of the cases merged with it whose resident may read this one, too. */
  readers: readonly string[];
  serviceId: string;
  office: Office;
  restricted: boolean;
  /** Whether it is of a kind that somebody may have to hide at home. */
  sensitive: boolean;
  loggedById: string | null;
  assignedToId: string | null;
  /** Who may read it for the resident, by number. */
  representatives: readonly number[];
  /** Of whom a contribution is awaited. */
  askedOf: readonly AskedOf[];
};

type Grants = Readonly<Partial<Record<Permission, Scope>>>;

const casework = (among: Scope): Grants => ({
  'queue:read': among,
  'case:read': among,
  'case:read-letters': among,
  'case:acknowledge': among,
  'case:assess': among,
  'case:allocate': among,
  'case:note': among,
  'case:choose-language': among,
  'case:change-contact': among,
  'case:answer': among,
  'case:answer-in-call': 'logged-by-me',
  'case:withdraw': among,
  'case:go-on': among,
  'case:lapse': among,
  'case:close': among,
  'case:contribute': 'asked-of-us',
  'case:tell': among,
  'case:represent': among,
  'case:log': 'everywhere',
});

const deciding = (among: Scope): Grants => ({ 'case:award': among, 'case:limit-contact': among });

const CASEWORK = casework('own-services');
const LEADING: Grants = {
  ...CASEWORK,
  'case:approve': 'own-services',
  ...deciding('own-services'),
  'case:publish': 'own-services',
  'report:read': 'everywhere',
};

/** THE table for people at the council. What is not in it is refused. */
export const STAFF_PERMISSIONS: Readonly<Record<Role, Grants>> = {
  agent: {
    'queue:read': 'logged-by-me',
    'case:read': 'logged-by-me',
    'case:note': 'contact-centre',
    'case:choose-language': 'contact-centre',
    'case:change-contact': 'contact-centre',
    'case:answer-in-call': 'logged-by-me',
    'case:contribute': 'asked-of-us',
    'case:tell': 'contact-centre',
    'case:represent': 'contact-centre',
    'case:log': 'everywhere',
  },
  caseworker: CASEWORK,
  'information-officer': {
    ...casework('information-requests'),
    'case:approve': 'information-requests',
    ...deciding('information-requests'),
    'case:publish': 'information-requests',
    'report:read': 'everywhere',
  },
  'monitoring-officer': { ...casework('conduct-allegations'), ...deciding('conduct-allegations') },
  manager: LEADING,
  'head-of-service': LEADING,
};

/** Roles that may see a restricted case of their scope without being the person it is allocated to. */
export const READS_RESTRICTED: Readonly<Record<Role, boolean>> = {
  agent: false,
  caseworker: false,
  'information-officer': false,
  'monitoring-officer': true,
  manager: true,
  'head-of-service': true,
};

const PUBLIC_PERMISSIONS: Grants = { 'form:fill-in': 'everywhere', 'session:begin': 'everywhere' };
const RESIDENT_PERMISSIONS: Grants = {
  'form:fill-in': 'everywhere',
  'case:read': 'own-case',
  'case:read-letters': 'own-case',
  'case:write': 'own-case',
  'case:withdraw': 'own-case',
  'case:represent': 'own-case',
  'case:go-on': 'own-case',
  'case:choose-language': 'own-case',
  'case:change-contact': 'own-case',
};
// Whoever reads for a resident reads and writes letters; the rest is the resident's.
const REPRESENTATIVE_PERMISSIONS: Grants = {
  'form:fill-in': 'everywhere',
  'case:read': 'own-case',
  'case:read-letters': 'own-case',
  'case:write': 'own-case',
};
const SYSTEM_PERMISSIONS: Grants = {
  'case:lapse': 'every-case',
  'case:close': 'every-case',
  'mail:deliver': 'everywhere',
  'work:remind': 'everywhere',
  'work:rebuild': 'everywhere',
  'record:erase': 'everywhere',
};

/** The reach of a permission for this actor; null when they do not have it at all. */
export const scopeOf = (actor: Actor, permission: Permission): Scope | null => {
  switch (actor.kind) {
    case 'public':
      return PUBLIC_PERMISSIONS[permission] ?? null;
    case 'resident':
      return grantsOf(actor)[permission] ?? null;
    case 'staff':
      return STAFF_PERMISSIONS[actor.role][permission] ?? null;
    case 'system':
      return SYSTEM_PERMISSIONS[permission] ?? null;
  }
};

/**
 * May this actor do this at all, or, with a case, to this case? Unknown means no. What concerns no one case
 * (`everywhere`) opens none.
 */
export const can = (actor: Actor, permission: Permission, subject: CaseSubject | null = null): boolean => {
  const scope = scopeOf(actor, permission);
  if (scope === null) return false;
  if (subject === null) return true;
  if (actor.kind === 'resident') return scope === 'own-case' && isOwn(actor, subject);
  if (actor.kind === 'system') return scope === 'every-case';
  if (actor.kind !== 'staff') return false;
  return mayOpen(actor, scope, subject) && reaches(actor, scope, subject);
};

type Resident = Extract<Actor, { kind: 'resident' }>;

const grantsOf = ({ representative }: Resident): Grants =>
  representative === undefined ? RESIDENT_PERMISSIONS : REPRESENTATIVE_PERMISSIONS;

// A representative's code opens the one case, for as long as it is not ended.
const isOwn = (
  { caseId: proven, representative }: Resident,
  { caseId, readers, representatives }: CaseSubject,
): boolean => {
  if (representative !== undefined) return proven === caseId && representatives.includes(representative);
  return proven === caseId || readers.includes(proven);
};

/** Whether this is asked of the actor. A restricted case is opened only to the person it names. */
export const isAskedOf = (actor: Actor, { serviceId, personId }: AskedOf, restricted: boolean): boolean =>
  actor.kind === 'staff' && (personId === actor.id || (!restricted && actor.serviceIds.includes(serviceId)));

// Of what is asked, isAskedOf says by itself to whom a restricted case is open.
const mayOpen = (staff: StaffActor, scope: Scope, subject: CaseSubject): boolean =>
  scope === 'asked-of-us' ||
  !subject.restricted ||
  READS_RESTRICTED[staff.role] ||
  subject.assignedToId === staff.id;

const reaches = (staff: StaffActor, scope: Scope, subject: CaseSubject): boolean => {
  if (subject.office === 'monitoring') return scope === 'conduct-allegations';
  if (scope === 'asked-of-us')
    return subject.askedOf.some((asked) => isAskedOf(staff, asked, subject.restricted));
  if (scope === 'own-services')
    return staff.serviceIds.includes(subject.serviceId) && subject.office === 'services';
  if (scope === 'information-requests') return subject.office === 'information';
  const isLoggedByThem = subject.loggedById === staff.id;
  if (scope === 'contact-centre') return isLoggedByThem || !subject.sensitive;
  return scope === 'logged-by-me' && isLoggedByThem;
};

/**
 * Whether somebody who may read a case also sees what is flagged of the people in it: whoever it was given to, and roles
 * that read restricted cases.
 */
export const mayReadFlags = (actor: Actor, { assignedToId }: Pick<CaseSubject, 'assignedToId'>): boolean =>
  actor.kind === 'staff' && (READS_RESTRICTED[actor.role] || assignedToId === actor.id);
