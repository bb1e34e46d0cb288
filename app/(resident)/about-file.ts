import type { Scan } from '#lib/domain/cases/scan';
import { type Locale, translator } from '#lib/messages/translate';

type Told = { name: string; size: number; scan: Scan };

/** 'PDF, 120 KB', and why it cannot be opened when it cannot. */
export function aboutFile({ name, size, scan }: Told, locale: Locale): string {
  const type = name.split('.').at(-1)?.slice(0, 5).toUpperCase() ?? '';
  const shown =
    size < 1_000_000 ? `${Math.max(1, Math.round(size / 1000))} KB` : `${(size / 1_000_000).toFixed(1)} MB`;
  const t = translator(locale);
  const about = t('track.letters.fileAbout', { type, size: shown });
  if (scan === 'waiting') return `${about}. ${t('files.waiting')}`;
  return scan === 'infected' ? `${about}. ${t('files.isInfected')}` : about;
}
