import { findReadiness } from '#lib/use-cases/find-readiness';
import { contextFor } from '#lib/web/context';

/**
 * What /api/ready answers. Names no versions and no addresses. Where files cannot be reached, or the bank holidays loaded end within
 * six months, it says so and stays ready: all else goes on, and every server would be taken away at once.
 */
export async function checkReadiness() {
  const { database, migrations, queue, files, holidays } = await findReadiness(
    contextFor({ kind: 'public' }),
  );
  const isReady = database && migrations && queue !== null;
  return { isReady, status: isReady ? 'ready' : 'not ready', database, migrations, queue, files, holidays };
}
