import { findCaseFile } from '#lib/db/case-files';
import { findDraft } from '#lib/db/drafts';
import { nameOfService } from '#lib/db/organisation';
import type { Case } from '#lib/domain/cases/case';
import type { Council } from '#lib/domain/council/council';
import type { Form } from '#lib/domain/forms/form';
import type { ReadBackSection } from '#lib/domain/forms/read-back';
import type { AccessCode } from '#lib/domain/references/access-code';
import { readBackOf, type ShownClock, showClocks } from '#lib/use-cases/cases/find-case';
import { needsLargePrint, whoFiled } from '#lib/use-cases/cases/people';
import type { Context } from '#lib/use-cases/context';
import { organisationFor } from '#lib/use-cases/council/organisation-for';

/** What was sent from this device. `private` ends an hour after sending: the next user of a shared computer sees none. */
export type SentCase = {
  matter: Case;
  council: Council;
  serviceName: string;
  clocks: readonly ShownClock[];
  /** Whether their letters are in large print. */
  largePrint: boolean;
  private: { accessCode: AccessCode; email: string | null; sections: readonly ReadBackSection[] } | null;
};

const AN_HOUR_MS = 60 * 60 * 1000;

/** The case that the draft behind a cookie's token became; null when there is none, or it was not sent. */
export async function findSent(context: Context, form: Form, token: string | null): Promise<SentCase | null> {
  if (token === null) return null;
  const db = context.database.client;
  const draft = await findDraft(db, context.secrets.hashToken(token));
  if (draft?.form !== form.id || draft.reference === null || draft.caseId === null) return null;
  const owner = { kind: 'resident', caseId: draft.caseId } as const;
  const [file, organisation] = await Promise.all([
    findCaseFile(db, { actor: owner, permission: 'case:read-letters' }, draft.reference),
    organisationFor(context),
  ]);
  if (file === null) return null;
  const { matter } = file;
  const isFresh = context.now.getTime() - draft.updatedAt.getTime() < AN_HOUR_MS;
  const fresh = {
    accessCode: context.secrets.accessCodeFor(token),
    email: whoFiled(file)?.email ?? null,
    sections: readBackOf(context, organisation, file),
  };
  return {
    matter,
    council: organisation.council,
    serviceName: nameOfService(organisation, matter.serviceId),
    clocks: showClocks(context, organisation, file),
    largePrint: needsLargePrint(whoFiled(file)),
    private: isFresh ? fresh : null,
  };
}
