import { z } from 'zod';
import { countAttempt, forgiveAttempt, type Limit, secondsBlocked } from '#lib/db/rate-limits';
import { type Account, bindOidc, findAccount, findOidcAccount, findStaffActor } from '#lib/db/staff';
import type { Transaction } from '#lib/db/transaction';
import { done, type Refusal, type Result, refuse } from '#lib/domain/cases/refusal';
import type { StaffActor } from '#lib/domain/permissions/actor';
import type { Context } from '#lib/use-cases/context';
import { limitKey } from '#lib/use-cases/limit-key';
import { write } from '#lib/use-cases/write';

/** What a session names: the person, and the epoch that ends every older session of theirs when it is raised. */
export type SessionSubject = { staffId: string; epoch: number };

/** What somebody typed, where they are, and how a password is compared. `address`: their network address, null when it is not known. */
export type PasswordAttempt = {
  email: string;
  password: string;
  address: string | null;
  isPassword: (stored: string | null, typed: string) => Promise<boolean>;
};

/** Wrong passwords allowed: for one account from anywhere, and from one address for any account. */
const BY_ACCOUNT: Limit = { name: 'sign-in-account', points: 10, seconds: 15 * 60 };
const BY_ADDRESS: Limit = { name: 'sign-in-address', points: 100, seconds: 15 * 60 };

const LONGEST_EMAIL = 320;
const LONGEST_PASSWORD = 200;

const WRONG: Refusal = refuse('not-found', 'Check your email address and password.');

/** Checks a password. Unknown, inactive and wrong are refused alike and take as long; too many wrong ones have to wait. */
export async function signInByPassword(
  context: Context,
  { email, password, address, isPassword }: PasswordAttempt,
): Promise<Result<SessionSubject>> {
  const limits = limitsOf(context, email, address);
  const blocked = await refuseAfter(context, limits, secondsBlocked);
  if (blocked) return blocked;
  // Counted before the password is looked at: of many sent at the same moment, only so many are.
  const tooMany = await refuseAfter(context, limits, countAttempt);
  if (tooMany) return tooMany;
  const account = await findActiveAccount(context, email);
  const typed = password.slice(0, LONGEST_PASSWORD + 1);
  const matches = await isPassword(account?.passwordHash ?? null, typed);
  if (!account || !matches) return WRONG;
  await Promise.all(limits.map(([limit, key]) => forgiveAttempt(context.database, limit, key)));
  return done(subjectOf(account));
}

type Limits = readonly (readonly [Limit, string])[];

// `ask` gives the seconds to wait for one limit, 0 for none.
async function refuseAfter(
  { database }: Context,
  limits: Limits,
  ask: typeof secondsBlocked,
): Promise<Refusal | null> {
  const waits = await Promise.all(limits.map(([limit, key]) => ask(database, limit, key)));
  const minutes = Math.ceil(Math.max(...waits) / 60);
  return minutes === 0 ? null : refuse('too-many-attempts', `Wait ${minutes} minutes, then try again.`);
}

async function findActiveAccount(context: Context, email: string): Promise<Account | null> {
  if (email.length > LONGEST_EMAIL || email.includes('\0')) return null;
  const account = await findAccount(context.database.client, email);
  return account?.active ? account : null;
}

function limitsOf(context: Context, email: string, address: string | null): Limits {
  const byAddress: [Limit, string][] = address === null ? [] : [[BY_ADDRESS, limitKey(context, address)]];
  return [[BY_ACCOUNT, limitKey(context, email.trim().toLowerCase())], ...byAddress];
}

const identity = z.object({
  issuer: z.string().min(1).max(500),
  subject: z.string().min(1).max(500),
  /** Only an address that the provider says it has verified. */
  verifiedEmail: z.string().max(LONGEST_EMAIL).nullable(),
});

/**
 * The account of somebody whom the identity provider has recognised. The first time, their verified email address
 * finds an account that the council has set up and that has no provider identity yet; from then on only the identity counts.
 */
export function signInByProvider(context: Context, input: unknown): Promise<Result<SessionSubject>> {
  return write(
    context,
    {
      permission: 'session:begin',
      schema: identity,
      act: async (tx, { issuer, subject, verifiedEmail }) => {
        const account =
          (await findOidcAccount(tx, issuer, subject)) ??
          (await bindFirst(tx, { issuer, subject, verifiedEmail }));
        return account?.active ? done(subjectOf(account)) : NO_ACCOUNT;
      },
    },
    input,
  );
}

async function bindFirst(tx: Transaction, seen: z.output<typeof identity>): Promise<Account | null> {
  const account = seen.verifiedEmail === null ? null : await findAccount(tx, seen.verifiedEmail);
  if (account === null) return null;
  return (await bindOidc(tx, account.id, seen)) ? account : null;
}

const NO_ACCOUNT: Refusal = refuse('not-found', 'There is no account for you here yet.');

/** The person of a session, as they are now; null when they have left or been signed out everywhere. */
export function findStaff(
  { database }: Pick<Context, 'database'>,
  { staffId, epoch }: SessionSubject,
): Promise<StaffActor | null> {
  return findStaffActor(database.client, staffId, epoch);
}

function subjectOf({ id, sessionEpoch }: Account): SessionSubject {
  return { staffId: id, epoch: sessionEpoch };
}
