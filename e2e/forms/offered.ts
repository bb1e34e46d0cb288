import { formsIn } from '#lib/domain/forms/registry';
import { demonstration } from '../../prisma/demonstration/organisation.ts';

/** The forms that the demonstration council offers. */
export const FORMS = formsIn(demonstration.council.nation);
