import sharp, { type Sharp } from 'sharp';
import { heicPixels } from '#lib/files/heic-pixels';

/** As many as the largest telephones take: nothing that unpacks to more is decoded. */
const MOST_PIXELS = 50_000_000;

/**
 * A picture drawn afresh, upright, from its pixels alone: where and by what it was taken, and whatever else was hidden in the
 * file, stays behind. Null when it cannot be opened or has too many pixels.
 */
export function redrawPicture(content: Uint8Array, format: 'jpeg' | 'png'): Promise<Uint8Array | null> {
  return drawn(sharp(content, { limitInputPixels: MOST_PIXELS, failOn: 'error' }).autoOrient(), format);
}

/** The same for a photo in Apple’s format, as JPEG. */
export async function redrawHeic(content: Uint8Array): Promise<Uint8Array | null> {
  const pixels = await heicPixels(content, MOST_PIXELS);
  if (pixels === null) return null;
  const { data, width, height } = pixels;
  const raw = { width, height, channels: 4 as const };
  return drawn(sharp(data, { raw, limitInputPixels: MOST_PIXELS }).flatten({ background: 'white' }), 'jpeg');
}

async function drawn(picture: Sharp, format: 'jpeg' | 'png'): Promise<Uint8Array | null> {
  try {
    return await picture.toFormat(format, format === 'jpeg' ? { quality: 85 } : {}).toBuffer();
  } catch {
    return null;
  }
}
