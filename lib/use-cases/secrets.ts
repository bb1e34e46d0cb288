import { createHash, createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { type AccessCode, accessCodeFromBytes } from '#lib/domain/references/access-code';

/**
 * The secrets residents hold, derived from and checked with one server key. Nothing derived here is stored plainly:
 * a draft's cookie and a link's token as SHA-256 (they have 256 bits), an access code as a keyed hash (it has 67).
 */
export type Secrets = {
  /** The same code for the same draft token, so that a repeated send shows the same one. */
  accessCodeFor: (draftToken: string) => AccessCode;
  /** The code that opens a draft on another device: the same for the same draft token. */
  resumeCodeFor: (draftToken: string) => AccessCode;
  hashAccessCode: (code: AccessCode) => Buffer;
  /** Of a code that an officer has seen: it opens a matter once, and is replaced by one of the resident’s own. */
  hashFirstCode: (code: AccessCode) => Buffer;
  hashToken: (token: string) => Buffer;
  /** The token of a one-time link by its id: the id may lie in a job, the token only in the mail. */
  linkToken: (linkId: string) => string;
  /** Of a mail address of ours, by what it is about: 80 bits in letters that survive any mail program. */
  mailToken: (about: string) => string;
  isMailToken: (about: string, token: string) => boolean;
  /** A short text with a seal that only this server makes; `open` gives null for anything else. */
  seal: (text: string) => string;
  open: (sealed: string) => string | null;
};

/** `key`: the installation's SECRET_KEY, at least 32 characters. */
export function secretsFrom(key: string): Secrets {
  const derive = (purpose: string) => Buffer.from(hkdfSync('sha256', key, 'answerable', purpose, 32));
  const keys = {
    code: derive('access-code'),
    resume: derive('resume-code'),
    stored: derive('stored-code'),
    first: derive('first-code'),
    link: derive('link'),
    seal: derive('seal'),
    mail: derive('mail-address'),
  };
  const mac = (secret: Buffer, text: string) => createHmac('sha256', secret).update(text).digest();
  const mailToken = (about: string) => mac(keys.mail, about).subarray(0, 10).toString('hex');
  return {
    accessCodeFor: (token) => accessCodeFromBytes(mac(keys.code, token)),
    resumeCodeFor: (token) => accessCodeFromBytes(mac(keys.resume, token)),
    hashAccessCode: (code) => mac(keys.stored, code),
    hashFirstCode: (code) => mac(keys.first, code),
    hashToken: (token) => createHash('sha256').update(token).digest(),
    linkToken: (linkId) => mac(keys.link, linkId).toString('base64url'),
    mailToken,
    isMailToken: (about, token) => isSame(Buffer.from(token), Buffer.from(mailToken(about))),
    seal: (text) =>
      `${Buffer.from(text).toString('base64url')}.${mac(keys.seal, text).toString('base64url')}`,
    open: (sealed) => openSealed(sealed, (text) => mac(keys.seal, text)),
  };
}

function openSealed(sealed: string, macOf: (text: string) => Buffer): string | null {
  const [body = '', seal = ''] = sealed.split('.');
  const text = Buffer.from(body, 'base64url').toString();
  const given = Buffer.from(seal, 'base64url');
  const right = macOf(text);
  return isSame(given, right) ? text : null;
}

function isSame(given: Buffer, right: Buffer): boolean {
  return given.length === right.length && timingSafeEqual(given, right);
}
