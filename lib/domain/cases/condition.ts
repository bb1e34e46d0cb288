import type { Case } from '#lib/domain/cases/case';
import type { Refusal } from '#lib/domain/cases/refusal';
import type { Actor } from '#lib/domain/permissions/actor';

/** Something a process table can ask to be true before a step, and what is said when it is not. */
export type Condition = {
  readonly holds: (matter: Case, actor: Actor) => boolean;
  readonly otherwise: (matter: Case) => Refusal;
};
