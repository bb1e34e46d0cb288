import { Client } from 'pg';
import { startPostgres } from '../scripts/postgres.ts';
import { socialServicesComplaint } from './forms/care.ts';
import { faultsIn } from './html-faults.ts';
import { type OwnCouncil, ownCouncil } from './own-council.ts';
import { fits, isAccessible } from './pages.ts';
import { isHelpedWhenEmpty } from './steps/empty-page.ts';
import { answerAll, begin, send, track } from './steps/resident.ts';
import { expect, test } from './test.ts';
import { filledIn, twoWays } from './ways.ts';

let council: OwnCouncil;

// The demonstration council, as if it were in Wales: that changes its codes of complaints, and which forms it has.
test.beforeAll(async () => {
  test.setTimeout(180_000);
  council = await ownCouncil('in-wales');
  await council.start();
  const { url } = await startPostgres(council.dataDir);
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(`update council set profile = jsonb_set(profile, '{nation}', '"wales"')`);
  await client.end();
  await council.stop();
  await council.start();
});

test.afterAll(() => council.stop());

for (const way of twoWays(0)) {
  test(`a resident complains about social services ${way.how}, and every page of it is accessible`, async ({
    visitor,
  }) => {
    test.slow();
    const page = await visitor({ ...way, origin: council.origin });
    const form = filledIn(way, socialServicesComplaint('Nobody came on Sunday.'));
    const isRight = async () => {
      await fits(page);
      if (way.javaScriptEnabled) await isAccessible(page);
      expect(await faultsIn(await (await page.request.get(page.url())).text())).toEqual([]);
    };
    await begin(page, form);
    await answerAll(page, form, async (filled) => {
      await isRight();
      await isHelpedWhenEmpty(page, filled, way.javaScriptEnabled);
      if (filled.empty.length > 0) await isRight();
    });
    await isRight();
    const receipt = await send(page, form);
    await isRight();
    await track(page, receipt);
    await isRight();
  });
}
