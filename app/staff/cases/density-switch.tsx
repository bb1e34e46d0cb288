import { cookies } from 'next/headers';
import { urls } from '#lib/urls';
import { DENSITIES, DENSITY_COOKIE, type Density, toDensity } from '#lib/web/density';

const WORDS: Readonly<Record<Density, string>> = {
  compact: 'Close',
  normal: 'Normal',
  comfortable: 'Roomy',
};

/** How close together rows stand; kept in a cookie of this browser. */
export async function DensitySwitch({ next }: { next: string }) {
  const current = toDensity((await cookies()).get(DENSITY_COOKIE)?.value);
  return (
    <form action={urls.density()} className="density" method="post">
      <input name="next" type="hidden" value={next} />
      <span>Rows</span>
      {DENSITIES.map((density) => (
        <button aria-pressed={density === current} key={density} name="density" type="submit" value={density}>
          {WORDS[density]}
        </button>
      ))}
    </form>
  );
}
