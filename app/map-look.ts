import type { MapLook } from '#components/forms/position-field';
import { readPosition } from '#lib/domain/forms/read-position';
import { env } from '#lib/env';
import { type Locale, translator } from '#lib/messages/translate';

/** The map of an installation in a language; undefined where it has none. */
export function mapLook(locale: Locale): MapLook | undefined {
  const { MAP_TILES_URL: tiles, MAP_ATTRIBUTION: attribution = '', MAP_CENTRE: centre = '' } = env();
  if (tiles === undefined) return undefined;
  const t = translator(locale, 'apply.question.map');
  return {
    tiles,
    attribution,
    centre: readPosition(centre),
    words: {
      open: t('open'),
      map: t('map'),
      how: t('how'),
      here: t('here'),
      middle: t('middle'),
      zoomIn: t('zoomIn'),
      zoomOut: t('zoomOut'),
      // The browser says where.
      marked: t('marked', { position: '{position}' }),
      looking: t('looking'),
      lost: t('lost'),
      failed: t('failed'),
    },
  };
}
