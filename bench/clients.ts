import { cpuOf, cpuSince } from './cpu.ts';
import type { Turn } from './measure.ts';

/**
 * So many clients doing something again and again for some seconds. `act` gives whether it did what it should; null when
 * there is nothing left to do, which ends its client.
 */
export async function clientsUntil(
  { clients, seconds }: { clients: number; seconds: number },
  act: () => Promise<boolean | null>,
): Promise<Turn> {
  const times: number[] = [];
  let wrong = 0;
  const before = cpuOf(process.pid);
  const started = performance.now();
  const end = started + seconds * 1000;
  const client = async () => {
    for (let begun = performance.now(); begun < end; begun = performance.now()) {
      const isRight = await act();
      if (isRight === null) return;
      if (!isRight) wrong += 1;
      times.push(performance.now() - begun);
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  return { times, seconds: (performance.now() - started) / 1000, wrong, cpu: cpuSince(before, process.pid) };
}
