import sharp from 'sharp';

/** As many as the largest telephones take: nothing that unpacks to more is decoded. */
const MOST_PIXELS = 50_000_000;

/**
 * A picture drawn afresh, upright, from its pixels alone: where and by what it was taken, and whatever else was hidden in the
 * file, stays behind. Null when it cannot be opened or has too many pixels.
 */
export async function redrawPicture(content: Uint8Array, format: 'jpeg' | 'png'): Promise<Uint8Array | null> {
  try {
    const picture = sharp(content, { limitInputPixels: MOST_PIXELS, failOn: 'error' }).autoOrient();
    return await picture.toFormat(format, format === 'jpeg' ? { quality: 85 } : {}).toBuffer();
  } catch {
    return null;
  }
}
