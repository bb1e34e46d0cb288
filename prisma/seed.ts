import { hashPassword } from '#lib/auth/password';
import { openDatabase } from '#lib/db/client';
import { hasOrganisation, saveOrganisation } from '#lib/db/save-organisation';
import { fileDemonstrationCases } from './demonstration/cases.ts';
import { demonstration } from './demonstration/organisation.ts';
import { DEMONSTRATION_PASSWORD, demonstrationStaff } from './demonstration/people.ts';

/** Loads the demonstration council, as it stands now, into an empty database. Gives false, and changes nothing, where there is a council. */
export async function seedDemonstration(url: string, secretKey: string, now: Date): Promise<boolean> {
  const database = openDatabase(url, 4);
  try {
    if (await hasOrganisation(database)) return false;
    const staff = demonstrationStaff(await hashPassword(DEMONSTRATION_PASSWORD));
    await saveOrganisation(database, demonstration, staff);
    await fileDemonstrationCases({ database, secretKey, staff, now });
    return true;
  } finally {
    await database.close();
  }
}
