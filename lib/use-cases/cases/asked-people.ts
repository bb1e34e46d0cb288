import { findManagers, findRecipients, type Recipient } from '#lib/db/staff';
import type { Transaction } from '#lib/db/transaction';

type Asked = { serviceId: string; personId: string | null; restricted: boolean };

/**
 * Who is written to about something that is asked: the person it names, or the managers of the service. Of a restricted
 * case nobody but that person hears.
 */
export async function askedPeople(
  tx: Transaction,
  { serviceId, personId, restricted }: Asked,
): Promise<Recipient[]> {
  const named = personId === null ? [] : await findRecipients(tx, [personId]);
  return named.length > 0 || restricted ? named : findManagers(tx, serviceId);
}
