import { type Attempt, findDraft } from '#lib/db/drafts';
import { changeSince, type FormChange } from '#lib/domain/forms/changed-form';
import type { Answers, Form, ReadingSources } from '#lib/domain/forms/form';
import { formById } from '#lib/domain/forms/registry';
import type { AccessCode } from '#lib/domain/references/access-code';
import { type Reference, toReference } from '#lib/domain/references/reference';
import type { Context } from '#lib/use-cases/context';
import { organisationFor } from '#lib/use-cases/council/organisation-for';

/** A draft as its pages need it: being filled in, or sent. */
export type DraftState =
  | {
      state: 'open';
      answers: Answers;
      attempt: Attempt | null;
      /** What has changed in the form since somebody saw it. */
      change: FormChange | null;
      sources: ReadingSources;
    }
  | { state: 'sent'; reference: Reference; sentAt: Date; accessCode: AccessCode };

/** The draft behind a cookie's token for this form; null when there is none, so that the page can show a way on. */
export async function findDraftState(
  context: Context,
  form: Form,
  token: string | null,
): Promise<DraftState | null> {
  if (token === null) return null;
  const db = context.database.client;
  const draft = await findDraft(db, context.secrets.hashToken(token));
  if (draft === null || draft.form !== form.id) return null;
  if (draft.reference !== null) {
    const accessCode = context.secrets.accessCodeFor(token);
    return { state: 'sent', reference: toReference(draft.reference), sentAt: draft.updatedAt, accessCode };
  }
  const { answers, attempt } = draft;
  const sources = await readingSources(context);
  return {
    state: 'open',
    answers,
    attempt,
    change: changeSince(form, draft, sources.options),
    sources,
  };
}

/** What reading answers needs from the council and the calendar. */
export async function readingSources(context: Context): Promise<ReadingSources> {
  const { options } = await organisationFor(context);
  return { options, today: context.today };
}

/** The form a URL names; null when there is none. */
export function findForm(id: string): Form | null {
  return formById(id);
}
