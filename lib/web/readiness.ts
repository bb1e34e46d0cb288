import { findReadiness } from '#lib/use-cases/check-readiness';
import { contextFor } from '#lib/web/context';

/** What /api/ready answers. Names no versions and no addresses. */
export async function checkReadiness() {
  const { database, migrations, queue } = await findReadiness(contextFor({ kind: 'public' }));
  const isReady = database && migrations && queue !== null;
  return { isReady, status: isReady ? 'ready' : 'not ready', database, migrations, queue };
}
