import { cleanLine, cleanText, lengthOf, storable } from '#lib/domain/forms/clean-text';
import { holds } from '#lib/domain/forms/condition';
import {
  datePartsOf,
  isPlace,
  mostPosted,
  placePartsOf,
  postedText,
  postedValues,
} from '#lib/domain/forms/fields';
import type {
  Answer,
  Answers,
  ChoiceQuestion,
  ConsentQuestion,
  DateQuestion,
  FilesQuestion,
  PlaceQuestion,
  Question,
  ReadingContext,
  TextQuestion,
} from '#lib/domain/forms/form';
import { optionsOf } from '#lib/domain/forms/options';
import { hasPhoneNumber, isEmailAddress, parsePostcode, ukMobileIn } from '#lib/domain/forms/read-contact';
import { readDate } from '#lib/domain/forms/read-date';
import { readPosition, writePosition } from '#lib/domain/forms/read-position';

/** An answer to keep, or what to say and at which field. */
export type AnswerRead =
  | { readonly ok: true; readonly answer: Answer }
  | { readonly ok: false; readonly field: string; readonly message: string };

/** Whether a question may be skipped after these answers. */
export function isOptional(question: Question, answers: Answers): boolean {
  if (question.optional !== true) return false;
  return question.requiredWhen === undefined || !holds(question.requiredWhen, answers);
}

/** Reads one question's posted fields. Total: any input gives an answer or a message. */
export function readAnswer(question: Question, raw: unknown, ctx: ReadingContext): AnswerRead {
  switch (question.kind) {
    case 'radios':
    case 'select':
      return readChoice(question, raw, ctx);
    case 'checkboxes':
      return readTicks(question, raw, ctx);
    case 'date':
      return readDateAnswer(question, raw, ctx);
    case 'consent':
      return readConsent(question, raw, ctx);
    case 'files':
      return readFileNames(question, raw, ctx);
    default:
      return readText(question, raw, ctx);
  }
}

const SEVERAL_LINES: readonly TextQuestion['kind'][] = ['long-text', 'address', 'place'];

function readText(question: TextQuestion, raw: unknown, ctx: ReadingContext): AnswerRead {
  const posted = storable(isPlace(question) ? placeIn(question, raw) : postedText(raw, question.id));
  if (posted.length > mostPosted(question)) return refused(question.id, question.messages.tooLong);
  const text = SEVERAL_LINES.includes(question.kind) ? cleanText(posted) : cleanLine(posted);
  if (text === '') return skipped(question, '', ctx);
  if (lengthOf(text) > question.maxLength) return refused(question.id, question.messages.tooLong);
  return readContact(question, text);
}

// An address is chosen to save typing: it counts as written, so that a look-up that fails later loses nobody's answer.
function placeIn(question: PlaceQuestion, raw: unknown): string {
  const { found, words } = placePartsOf(question);
  const chosen = postedText(raw, found);
  const address = asWritten(question, chosen);
  const written = postedText(raw, words);
  const lines = (text: string) => `${cleanText(text)}\n`;
  const isThere = chosen === '' || [chosen, address].some((text) => lines(written).startsWith(lines(text)));
  return isThere ? written : `${address}\n${written}`;
}

// For a letter: each part on its own line, and the postcode where it is asked for by itself only there.
function asWritten({ kind, postcodeIn }: PlaceQuestion, chosen: string): string {
  if (kind === 'place') return chosen;
  const parts = chosen.split(', ');
  const isTwice = postcodeIn !== undefined && parsePostcode(parts.slice(-1).join()) !== null;
  return (isTwice ? parts.slice(0, -1) : parts).join('\n');
}

function readContact(question: TextQuestion, text: string): AnswerRead {
  if (question.kind === 'email') return keepIf(isEmailAddress(text), question, text);
  if (question.kind === 'phone') return keepIf(hasPhoneNumber(text), question, text);
  if (question.kind === 'position') {
    const position = readPosition(text);
    return keepIf(position !== null, question, position === null ? text : writePosition(position));
  }
  if (question.kind !== 'postcode') return kept(text);
  const postcode = parsePostcode(text);
  return keepIf(postcode !== null, question, postcode ?? text);
}

function keepIf(
  right: boolean,
  question: Extract<TextQuestion, { messages: { wrong: string } }>,
  text: string,
): AnswerRead {
  return right ? kept(text) : refused(question.id, question.messages.wrong);
}

function readChoice(question: ChoiceQuestion, raw: unknown, ctx: ReadingContext): AnswerRead {
  const posted = storable(postedText(raw, question.id));
  if (posted === '') return skipped(question, '', ctx);
  const offered = optionsOf(question, ctx.options, ctx.answers).some((option) => option.value === posted);
  return offered ? kept(posted) : refused(question.id, question.messages.missing);
}

function readTicks(question: ChoiceQuestion, raw: unknown, ctx: ReadingContext): AnswerRead {
  const posted = postedValues(raw, question.id)
    .map(storable)
    .filter((value) => value !== '');
  if (posted.length === 0) return skipped(question, [], ctx);
  const offered = optionsOf(question, ctx.options, ctx.answers).map((option) => option.value);
  if (!posted.every((value) => offered.includes(value)))
    return refused(question.id, question.messages.missing);
  return kept(offered.filter((value) => posted.includes(value)));
}

function readDateAnswer(question: DateQuestion, raw: unknown, ctx: ReadingContext): AnswerRead {
  const fields = datePartsOf(question);
  const part = (field: string) => cleanLine(postedText(raw, field).slice(0, mostPosted(question)));
  const typed = { day: part(fields.day), month: part(fields.month), year: part(fields.year) };
  const read = readDate(typed, question.notAfterToday ? ctx.today : null);
  if ('fault' in read) return refused(fields[read.part], question.messages[read.fault]);
  return read.date === '' ? skipped(question, '', ctx) : kept(read.date);
}

function readConsent(question: ConsentQuestion, raw: unknown, ctx: ReadingContext): AnswerRead {
  if (postedText(raw, question.id) !== 'yes') return skipped(question, '', ctx);
  const { needsMobile } = question;
  if (needsMobile && ukMobileIn(postedText(raw, needsMobile.question)) === null)
    return refused(question.id, needsMobile.wrong);
  return kept('yes');
}

// The server names the files it keeps, whatever was posted; here it only matters whether there are any.
function readFileNames(question: FilesQuestion, raw: unknown, ctx: ReadingContext): AnswerRead {
  const names = postedValues(raw, question.id)
    .map(storable)
    .filter((name) => name !== '');
  return names.length === 0 ? skipped(question, [], ctx) : kept(names);
}

function skipped(question: Question, nothing: Answer, ctx: ReadingContext): AnswerRead {
  if (isOptional(question, ctx.answers)) return kept(nothing);
  const field = question.kind === 'date' ? datePartsOf(question).day : question.id;
  return refused(field, question.messages.missing);
}

function kept(answer: Answer): AnswerRead {
  return { ok: true, answer };
}

function refused(field: string, message: string): AnswerRead {
  return { ok: false, field, message };
}
