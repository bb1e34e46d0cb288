import { readFileSync } from 'node:fs';

const TICK_MS = 10;

/** The processor time a process has used, in ms; null where the system does not tell (only Linux does, in steps of 10 ms). */
export function cpuOf(pid: number | undefined): number | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name before the last bracket may hold anything; user and system time are the 12th and 13th after it.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
  } catch {
    return null;
  }
}

/** What a process used from `before`; null where either is not known. */
export function cpuSince(before: number | null, pid: number | undefined): number | null {
  const now = cpuOf(pid);
  return before === null || now === null ? null : now - before;
}
