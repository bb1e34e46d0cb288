export const DENSITIES = ['compact', 'normal', 'comfortable'] as const;
export type Density = (typeof DENSITIES)[number];

export const DENSITY_COOKIE = 'density';

/** How close together the rows of a list stand; normal for anything unknown. */
export function toDensity(text: string | undefined): Density {
  return DENSITIES.find((density) => density === text) ?? 'normal';
}
