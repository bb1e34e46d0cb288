import frameworkConsole from 'node:console';
import { log } from '#lib/log';

type Route = { method: string; routePath: string };

/**
 * Logs what a page, or an address that answers for one, did not expect. The support id is the number that the page of faults
 * shows; the address itself may hold a reference, so its pattern is logged.
 */
export function reportFault(error: unknown, { method, routePath }: Route): void {
  log().error({ err: error, supportId: digestOf(error), method, route: routePath }, 'a page failed');
}

/**
 * Has faults that the framework writes to the console described as ours are: it would write their messages, and those may
 * quote a row. One with a digest is a page's, and is reported above.
 */
export function describeFaultsOnConsole(): void {
  const write = frameworkConsole.error;
  frameworkConsole.error = (...parts: unknown[]) => {
    const fault = parts.find((part) => part instanceof Error);
    if (fault === undefined) write(...parts);
    else if (digestOf(fault) === undefined) log().error({ err: fault }, 'the framework met a fault');
  };
}

function digestOf(error: unknown): string | undefined {
  return error instanceof Error && 'digest' in error ? String(error.digest) : undefined;
}
