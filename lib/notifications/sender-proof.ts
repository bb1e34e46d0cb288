import type { SenderProof } from '#lib/use-cases/mail/incoming-mail';

type Header = { readonly key: string; readonly value: string };

/**
 * Reads what a server found by SPF, DKIM and DMARC (RFC 8601). Only what stands under `server`, its name, is believed, and of
 * that the uppermost: anybody can write such a header into their own mail, below. DMARC decides where it applies; else a
 * signature, or a sending server, of the address's own domain.
 */
export function senderProof(headers: readonly Header[], from: string, server: string | null): SenderProof {
  if (server === null) return 'unknown';
  const found = headers
    .filter(({ key }) => key === 'authentication-results')
    .map(({ value }) => resultsIn(value))
    .find(([name = '']) => name.split(/\s/)[0]?.toLowerCase() === server.toLowerCase());
  return isProven((found ?? []).slice(1).map(methodIn), domainOf(from)) ? 'proven' : 'unproven';
}

type Method = { method: string; result: string; domains: readonly string[] };

// The name of the server, then what each method found.
function resultsIn(value: string): string[] {
  return value
    .replace(/\([^()]*\)/g, ' ')
    .split(';')
    .map((part) => part.trim());
}

const DOMAIN_OF = /\b(?:header\.d|header\.i|smtp\.mailfrom)="?([^\s"]+)/gi;

function methodIn(part: string): Method {
  const [, method = '', result = ''] = /^(\w+)\s*=\s*(\w+)/.exec(part) ?? [];
  const domains = [...part.matchAll(DOMAIN_OF)].map(([, domain = '']) => domainOf(domain));
  return { method: method.toLowerCase(), result: result.toLowerCase(), domains };
}

function isProven(methods: readonly Method[], from: string): boolean {
  const dmarc = methods.find(({ method }) => method === 'dmarc')?.result;
  if (dmarc === 'pass' || dmarc === 'fail') return dmarc === 'pass';
  return methods.some(
    ({ method, result, domains }) =>
      ['dkim', 'spf'].includes(method) &&
      result === 'pass' &&
      domains.some((domain) => isAligned(domain, from)),
  );
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase();
}

// Aligned as DMARC calls it: the same domain, or one within the other.
function isAligned(domain: string, from: string): boolean {
  return domain === from || domain.endsWith(`.${from}`) || from.endsWith(`.${domain}`);
}
