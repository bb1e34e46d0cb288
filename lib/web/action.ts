import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import type { Refusal, Result } from '#lib/domain/cases/refusal';
import type { Incoming } from '#lib/files/accept-file';
import { endingsOf, STAFF_KINDS } from '#lib/files/kinds';
import { log } from '#lib/log';
import { isSameOrigin, textsByName } from '#lib/web/posted';
import { type StaffContext, staffContextOrNull } from '#lib/web/session';

/** What was typed: a field's text, or its texts when it was posted several times. */
export type Fields = Readonly<Record<string, string | readonly string[]>>;

export type Posted = { fields: Fields; files: readonly Incoming[] };

/** What a form shows after it was refused: why, at which field, and everything that was typed. */
export type FormState = {
  message: string;
  field: string | null;
  kept: Fields;
  /** Another one with every answer, so that the fields are drawn afresh with what was kept. */
  turn: string;
};

/** The ends of names of files officers may add, for a file field. */
export const FILE_ENDINGS = endingsOf(STAFF_KINDS);

const LARGEST_POST = 24 * 1024 * 1024;
const LONGEST_KEPT = 200_000;

type Act<T> = (context: StaffContext, posted: Posted) => Promise<Result<T>>;

/** What an act led to: its value with what was posted, or the form's new state. */
export type Performed<T> = { ok: true; value: T; posted: Posted } | { ok: false; state: FormState };

/** Does `act` for the person signed in, and leads on to `path`; or gives the form back as it was, with the reason. */
export async function actAndLeadOn<T>(
  data: FormData,
  act: Act<T>,
  path: (value: T, posted: Posted) => string,
): Promise<FormState> {
  const performed = await perform(data, act);
  return performed.ok ? redirect(path(performed.value, performed.posted)) : performed.state;
}

/**
 * The one wrapper of every staff form: only from our own pages, only for somebody signed in, files and texts within
 * their limits. A refusal keeps what was typed; so does a fault, with an id to give to support.
 */
export async function perform<T>(data: FormData, act: Act<T>): Promise<Performed<T>> {
  const fields = fieldsOf(data);
  const refused = (message: string, field: string | null = null): Performed<T> => ({
    ok: false,
    state: { message, field, kept: fields, turn: crypto.randomUUID() },
  });
  if (!isSameOrigin(await headers())) return refused('This was not sent from our own pages.');
  if (sizeOf(data) > LARGEST_POST)
    return refused('The files are larger than 24 MB together. Send fewer.', 'files');
  try {
    const context = await staffContextOrNull();
    if (context === null) return refused(SIGNED_OUT);
    const posted = { fields, files: await filesOf(data) };
    const result = await act(context, posted);
    return result.ok
      ? { ok: true, value: result.value, posted }
      : refused(wordsOf(result, posted), result.field);
  } catch (error) {
    const supportId = crypto.randomUUID().slice(0, 8);
    log().error({ err: error, supportId }, 'a staff form failed');
    return refused(
      `Something went wrong on our side, and nothing was done. What you typed is still here: try again. If it happens again, tell support this number: ${supportId}.`,
    );
  }
}

const SIGNED_OUT =
  'You have been signed out. What you typed is still here: sign in in another tab, then send it again.';

// Browsers do not let a page choose files again for somebody.
function wordsOf({ message }: Refusal, { files }: Posted): string {
  return files.length === 0 ? message : `${message} Then choose your files again.`;
}

function fieldsOf(data: FormData): Fields {
  const named = [...textsByName(data)].filter(([name]) => !name.startsWith('$ACTION'));
  return Object.fromEntries(
    named.map(([name, texts]) => {
      const kept = texts.map((text) => text.slice(0, LONGEST_KEPT));
      return [name, kept.length === 1 ? (kept[0] ?? '') : kept] as const;
    }),
  );
}

// A file field left empty posts one empty file without a name, which arrives here as the word "undefined".
const NO_NAME = ['', 'undefined'];

function chosenFiles(data: FormData): File[] {
  const files = [...data.values()].filter((value) => value instanceof File);
  return files.filter(({ name, size }) => size > 0 || !NO_NAME.includes(name));
}

function sizeOf(data: FormData): number {
  return chosenFiles(data).reduce((sum, { size }) => sum + size, 0);
}

function filesOf(data: FormData): Promise<Incoming[]> {
  return Promise.all(
    chosenFiles(data).map(async (file) => ({
      name: file.name,
      content: new Uint8Array(await file.arrayBuffer()),
    })),
  );
}
