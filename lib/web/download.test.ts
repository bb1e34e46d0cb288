import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { download, isDownload } from '#lib/web/download';

const handlers = globSync('app/**/route.ts').map((file) => ({
  path: file.replace(/^app|\/\([^)]*\)|\/route\.ts$/g, '').replace(/\[[^\]]*\]/g, 'some'),
  gives: readFileSync(file, 'utf8').includes('download('),
}));

describe('a download', () => {
  it.each(handlers)('is what $path is known as, or not: $gives', ({ path, gives }) => {
    expect(isDownload(path)).toBe(gives);
  });

  it.each(['/', '/apply/complaint/receipt', '/apply/complaint/letter', '/track/letter', '/staff/cases'])(
    'is not what %s answers with',
    (path) => {
      expect(isDownload(path)).toBe(false);
    },
  );

  it('is saved, never opened, under its whole name', () => {
    const { headers } = download(new Uint8Array(), 'Tŷ "1".pdf', 'application/pdf');
    expect(headers.get('content-disposition')).toBe(
      `attachment; filename="T_ _1_.pdf"; filename*=UTF-8''T%C5%B7%20%221%22.pdf`,
    );
  });
});
