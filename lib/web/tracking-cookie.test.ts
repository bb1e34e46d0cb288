import { describe, expect, it } from 'vitest';
import { secretsFrom } from '#lib/use-cases/secrets';
import { provenResident } from '#lib/web/tracking-cookie';

const secrets = secretsFrom('a key for tests that is long enough, of course');
const now = new Date('2026-02-11T10:00:00Z');
const LATER = now.getTime() + 1;
const provenBy = (value: string) => provenResident({ secrets, now }, { get: () => ({ value }) });

describe('the cookie of whoever has proved that a case is theirs', () => {
  it('proves it until its time is over', () => {
    const proven = (until: number) => provenBy(secrets.seal(`tracking case-1 ${until} resident`));
    expect(proven(LATER)).toEqual({ kind: 'resident', caseId: 'case-1', isMember: false });
    expect(proven(now.getTime())).toBeNull();
  });

  it.each([
    `own-step case-1 ${LATER} resident`,
    'rate case-1 222222222 2026-12-01',
    `case-1 ${LATER} resident`,
    'tracking case-1 never resident',
  ])('is none where the seal is of something else: %s', (sealed) => {
    expect(provenBy(secrets.seal(sealed))).toBeNull();
  });
});
