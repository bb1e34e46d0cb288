/** Why something was not done: a closed list. `field` names the input to put right, where there is one. */
export type RefusalReason =
  | 'not-found'
  | 'not-allowed'
  | 'not-now'
  | 'already-done'
  | 'done-meanwhile'
  | 'missing-text'
  | 'too-long'
  | 'unknown-outcome'
  | 'unknown-person'
  | 'unknown-reason'
  | 'unknown-exemption'
  | 'missing-date'
  | 'too-late'
  | 'resident-not-told'
  | 'unknown-undertaking'
  | 'undertaking-open'
  | 'personal-data'
  | 'not-checked'
  | 'wrong-input'
  | 'too-many-attempts';

/** A "no" with its reason in words an officer can act on. Faults are thrown; refusals are returned. */
export type Refusal = { ok: false; reason: RefusalReason; message: string; field?: string };

export type Done<T> = { ok: true; value: T };
export type Result<T> = Done<T> | Refusal;

/** Yes, with what came of it. */
export function done<T>(value: T): Done<T> {
  return { ok: true, value };
}

/** No, with why; `message` is shown as it stands. */
export function refuse(reason: RefusalReason, message: string, field?: string): Refusal {
  return field === undefined ? { ok: false, reason, message } : { ok: false, reason, message, field };
}
