import S3rver from 's3rver';
import type { StoreSettings } from '#lib/files/store';
import { testFolder } from '#lib/testing/test-folder';

/** An S3 server on this computer with one empty bucket, and the settings that lead there. */
export async function givenS3(): Promise<{ settings: StoreSettings; stop: () => Promise<void> }> {
  const bucket = 'council-files';
  const server = new S3rver({
    port: 0,
    address: '127.0.0.1',
    silent: true,
    directory: testFolder(),
    configureBuckets: [{ name: bucket }],
  });
  const { port } = await server.run();
  const settings = {
    S3_BUCKET: bucket,
    S3_ENDPOINT: `http://127.0.0.1:${port}`,
    S3_REGION: 'eu-west-2',
    // The one key that the server knows.
    S3_ACCESS_KEY_ID: 'S3RVER',
    S3_SECRET_ACCESS_KEY: 'S3RVER',
  };
  return { settings, stop: () => server.close() };
}
