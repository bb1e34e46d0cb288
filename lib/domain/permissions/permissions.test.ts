import { describe, expect, it } from 'vitest';
import {
  type Actor,
  ROLE_NAMES,
  type Role,
  ROLES as roles,
  type StaffActor,
} from '#lib/domain/permissions/actor';
import {
  type CaseSubject,
  can,
  mayReadFlags,
  type Permission,
  READS_RESTRICTED,
  type Scope,
  STAFF_PERMISSIONS,
  scopeOf,
} from '#lib/domain/permissions/permissions';

const ALL: Readonly<Record<Permission, true>> = {
  'form:fill-in': true,
  'session:begin': true,
  'case:read': true,
  'case:read-letters': true,
  'case:log': true,
  'case:tell': true,
  'case:acknowledge': true,
  'case:assess': true,
  'case:allocate': true,
  'case:note': true,
  'case:choose-language': true,
  'case:change-contact': true,
  'case:write': true,
  'case:answer': true,
  'case:answer-in-call': true,
  'case:withdraw': true,
  'case:represent': true,
  'case:go-on': true,
  'case:approve': true,
  'case:lapse': true,
  'case:close': true,
  'case:award': true,
  'case:limit-contact': true,
  'case:publish': true,
  'case:contribute': true,
  'queue:read': true,
  'report:read': true,
  'mail:deliver': true,
  'work:remind': true,
  'work:rebuild': true,
  'record:erase': true,
};
const permissions = Object.keys(ALL).filter((key): key is Permission => key in ALL);

const staff = (role: Role): StaffActor => ({
  kind: 'staff',
  id: 'me',
  name: 'Me',
  role,
  serviceIds: ['bins'],
});
const outsiders: readonly Actor[] = [
  { kind: 'public' },
  { kind: 'resident', caseId: 'this' },
  { kind: 'system', job: 'deliver-mail' },
];
const everybody: readonly Actor[] = [...outsiders, ...roles.map(staff)];

const subject: CaseSubject = {
  caseId: 'this',
  readers: [],
  serviceId: 'roads',
  office: 'services',
  restricted: false,
  sensitive: true,
  loggedById: 'another',
  assignedToId: null,
  askedOf: [],
  representatives: [],
};

// What of a case brings it within each reach.
const within: Readonly<Record<Scope, Partial<CaseSubject>>> = {
  'own-services': { serviceId: 'bins' },
  'information-requests': { office: 'information' },
  'conduct-allegations': { office: 'monitoring' },
  'logged-by-me': { loggedById: 'me' },
  'asked-of-us': { askedOf: [{ serviceId: 'bins', personId: null }] },
  'contact-centre': { sensitive: false },
  'own-case': { caseId: 'this' },
  'every-case': {},
  everywhere: {},
};
const reaches: readonly Scope[] = [
  'own-services',
  'information-requests',
  'conduct-allegations',
  'logged-by-me',
  'asked-of-us',
  'contact-centre',
];

describe('what a role may do at all', () => {
  const table: readonly [Role, readonly Permission[]][] = [
    [
      'agent',
      [
        'case:read',
        'case:log',
        'case:tell',
        'case:note',
        'case:choose-language',
        'case:change-contact',
        'case:answer-in-call',
        'case:represent',
        'case:contribute',
        'queue:read',
      ],
    ],
    [
      'caseworker',
      [
        'case:read',
        'case:read-letters',
        'case:log',
        'case:tell',
        'case:acknowledge',
        'case:assess',
        'case:allocate',
        'case:note',
        'case:choose-language',
        'case:change-contact',
        'case:answer',
        'case:answer-in-call',
        'case:withdraw',
        'case:represent',
        'case:go-on',
        'case:lapse',
        'case:close',
        'case:contribute',
        'queue:read',
      ],
    ],
    [
      'information-officer',
      [
        'case:read',
        'case:read-letters',
        'case:log',
        'case:tell',
        'case:acknowledge',
        'case:assess',
        'case:allocate',
        'case:note',
        'case:choose-language',
        'case:change-contact',
        'case:answer',
        'case:answer-in-call',
        'case:withdraw',
        'case:represent',
        'case:go-on',
        'case:approve',
        'case:lapse',
        'case:close',
        'case:award',
        'case:limit-contact',
        'case:publish',
        'case:contribute',
        'queue:read',
        'report:read',
      ],
    ],
    [
      'monitoring-officer',
      [
        'case:read',
        'case:read-letters',
        'case:log',
        'case:tell',
        'case:acknowledge',
        'case:assess',
        'case:allocate',
        'case:note',
        'case:choose-language',
        'case:change-contact',
        'case:answer',
        'case:answer-in-call',
        'case:withdraw',
        'case:represent',
        'case:go-on',
        'case:lapse',
        'case:close',
        'case:award',
        'case:limit-contact',
        'case:contribute',
        'queue:read',
      ],
    ],
    [
      'manager',
      [
        'case:read',
        'case:read-letters',
        'case:log',
        'case:tell',
        'case:acknowledge',
        'case:assess',
        'case:allocate',
        'case:note',
        'case:choose-language',
        'case:change-contact',
        'case:answer',
        'case:answer-in-call',
        'case:withdraw',
        'case:represent',
        'case:go-on',
        'case:approve',
        'case:lapse',
        'case:close',
        'case:award',
        'case:limit-contact',
        'case:publish',
        'case:contribute',
        'queue:read',
        'report:read',
      ],
    ],
    [
      'head-of-service',
      [
        'case:read',
        'case:read-letters',
        'case:log',
        'case:tell',
        'case:acknowledge',
        'case:assess',
        'case:allocate',
        'case:note',
        'case:choose-language',
        'case:change-contact',
        'case:answer',
        'case:answer-in-call',
        'case:withdraw',
        'case:represent',
        'case:go-on',
        'case:approve',
        'case:lapse',
        'case:close',
        'case:award',
        'case:limit-contact',
        'case:publish',
        'case:contribute',
        'queue:read',
        'report:read',
      ],
    ],
  ];

  it.each(table)('%s: exactly what the table says', (role, allowed) => {
    expect(permissions.filter((permission) => can(staff(role), permission))).toEqual(allowed);
  });

  it('lets anybody fill in a form and sign in, and nothing else', () => {
    const allowed = permissions.filter((permission) => can({ kind: 'public' }, permission));
    expect(allowed).toEqual(['form:fill-in', 'session:begin']);
  });

  it('lets the system deliver, remind, rebuild, erase, end a case unanswered and close it, and read no case', () => {
    const system: Actor = { kind: 'system', job: 'deliver-mail' };
    expect(permissions.filter((permission) => can(system, permission))).toEqual([
      'case:lapse',
      'case:close',
      'mail:deliver',
      'work:remind',
      'work:rebuild',
      'record:erase',
    ]);
  });

  it('names every role', () => {
    expect(Object.keys(ROLE_NAMES).toSorted()).toEqual([...roles].toSorted());
  });
});

describe('what somebody may do to one case', () => {
  const triples = roles.flatMap((role) =>
    permissions.flatMap((permission) => reaches.map((reach) => ({ role, permission, reach }))),
  );

  it.each(triples)('$role, $permission, a case within $reach: only when that is the reach', (one) => {
    const scope = STAFF_PERMISSIONS[one.role][one.permission] ?? null;
    const allowed = can(staff(one.role), one.permission, { ...subject, ...within[one.reach] });
    // Who may tell callers where things stand may do so of what they took down themselves, whatever it is.
    const takenDown = scope === 'contact-centre' && one.reach === 'logged-by-me';
    expect(allowed).toBe(scope === one.reach || takenDown);
  });

  it.each(triples.filter(({ reach }) => reach !== 'asked-of-us'))(
    '$role, $permission, restricted, within $reach: as open, if allocated or a reader',
    (one) => {
      const open = { ...subject, ...within[one.reach] };
      const restricted = { ...open, restricted: true };
      const allowed = can(staff(one.role), one.permission, open);
      expect(can(staff(one.role), one.permission, restricted)).toBe(allowed && READS_RESTRICTED[one.role]);
      const mine = { ...restricted, assignedToId: 'me' };
      expect(can(staff(one.role), one.permission, mine)).toBe(allowed);
    },
  );

  it.each(roles)('%s: what is asked of another service, or of another person, opens nothing', (role) => {
    const open = (askedOf: CaseSubject['askedOf'], restricted = false) =>
      permissions.filter((permission) => can(staff(role), permission, { ...subject, askedOf, restricted }));
    expect(open([{ serviceId: 'parks', personId: null }])).toEqual([]);
    expect(open([{ serviceId: 'parks', personId: 'another' }])).toEqual([]);
    expect(open([{ serviceId: 'bins', personId: 'another' }])).toEqual(['case:contribute']);
    expect(open([{ serviceId: 'parks', personId: 'me' }])).toEqual(['case:contribute']);
  });

  it.each(roles)(
    '%s: a restricted case is opened by being named, never by belonging to a service',
    (role) => {
      const open = (personId: string | null) =>
        can(staff(role), 'case:contribute', {
          ...subject,
          restricted: true,
          askedOf: [{ serviceId: 'bins', personId }],
        });
      expect(open(null)).toBe(false);
      expect(open('another')).toBe(false);
      expect(open('me')).toBe(true);
    },
  );

  it('shows restricted cases of their scope to managers, heads of service and the Monitoring Officer only', () => {
    expect(roles.filter((role) => READS_RESTRICTED[role])).toEqual([
      'monitoring-officer',
      'manager',
      'head-of-service',
    ]);
  });

  it.each(roles.filter((role) => role !== 'monitoring-officer'))(
    '%s: what is said of a councillor’s conduct is out of reach, also when they took it down, have it or were asked',
    (role) => {
      const theirs: CaseSubject = {
        ...subject,
        office: 'monitoring',
        serviceId: 'bins',
        loggedById: 'me',
        assignedToId: 'me',
        askedOf: [{ serviceId: 'bins', personId: 'me' }],
      };
      for (const permission of permissions) expect(can(staff(role), permission, theirs)).toBe(false);
    },
  );

  it('opens no case outside every reach, to nobody but its resident', () => {
    for (const actor of everybody.filter(({ kind }) => kind !== 'resident' && kind !== 'system')) {
      for (const permission of permissions) expect(can(actor, permission, subject)).toBe(false);
    }
  });

  const OWN: readonly Permission[] = [
    'case:read',
    'case:read-letters',
    'case:write',
    'case:choose-language',
    'case:change-contact',
    'case:withdraw',
    'case:represent',
    'case:go-on',
  ];

  it('opens their own case to a resident, restricted or not, those merged with it, and no other', () => {
    const resident: Actor = { kind: 'resident', caseId: 'this' };
    for (const permission of permissions) {
      const own = OWN.includes(permission);
      expect(can(resident, permission, subject)).toBe(own);
      expect(can(resident, permission, { ...subject, restricted: true })).toBe(own);
      expect(can(resident, permission, { ...subject, caseId: 'other' })).toBe(false);
      const merged = { ...subject, caseId: 'other', readers: ['this'] };
      expect(can(resident, permission, merged)).toBe(own);
    }
  });

  it('opens one case to whoever reads it for its resident, to read and write, until that is ended', () => {
    const helper: Actor = { kind: 'resident', caseId: 'this', representative: 4 };
    const open = (change: Partial<CaseSubject>) =>
      permissions.filter((permission) => can(helper, permission, { ...subject, ...change }));
    expect(open({ representatives: [3, 4] })).toEqual(['case:read', 'case:read-letters', 'case:write']);
    expect(open({ representatives: [3] })).toEqual([]);
    expect(open({ representatives: [4], caseId: 'other', readers: ['this'] })).toEqual([]);
  });

  it('lets the system end any case unanswered and close it, and do nothing else to one', () => {
    const system: Actor = { kind: 'system', job: 'escalate' };
    const done = permissions.filter((permission) =>
      can(system, permission, { ...subject, restricted: true }),
    );
    expect(done).toEqual(['case:lapse', 'case:close']);
  });

  it('never opens a case by a permission that concerns no case', () => {
    for (const actor of everybody) {
      for (const permission of permissions.filter((each) => scopeOf(actor, each) === 'everywhere')) {
        expect(can(actor, permission, { ...subject, ...within['own-services'] })).toBe(false);
      }
    }
  });
});

describe('what is flagged of the people in a case', () => {
  it.each(roles)('is seen by a %s it was given to', (role) => {
    expect(mayReadFlags(staff(role), { assignedToId: 'me' })).toBe(true);
    expect(mayReadFlags(staff(role), { assignedToId: 'another' })).toBe(READS_RESTRICTED[role]);
  });

  it('is seen by nobody outside', () => {
    for (const actor of outsiders) expect(mayReadFlags(actor, { assignedToId: null })).toBe(false);
  });
});
