import { describe, expect, it } from 'vitest';
import { checkChooser } from '#lib/domain/forms/check-chooser';
import { checkForm } from '#lib/domain/forms/check-form';
import { chooser } from '#lib/domain/forms/chooser-definition';
import { complaintForm } from '#lib/domain/forms/complaint-form';
import type { ChoiceQuestion, Form, Page, Question } from '#lib/domain/forms/form';
import { forms } from '#lib/domain/forms/registry';

const radios = (id: string): ChoiceQuestion => ({
  id,
  kind: 'radios',
  label: id,
  options: [{ value: 'yes', label: 'Yes' }],
  messages: { missing: 'm' },
});
const text = (id: string): Question => ({
  id,
  kind: 'text',
  label: id,
  maxLength: 9,
  messages: { missing: 'm', tooLong: 't' },
});
const address = (postcodeIn: string): Question => ({
  id: 'address',
  kind: 'address',
  label: 'Address',
  postcodeIn,
  maxLength: 9,
  messages: { missing: 'm', tooLong: 't' },
});
const page = (id: string, rest: Partial<Page> = {}): Page => ({
  id,
  title: id,
  questions: [radios(id)],
  ...rest,
});
const formOf = (pages: Page[], rest: Partial<Form> = {}): Form => ({
  ...complaintForm,
  id: 'comment',
  pages,
  sections: [
    { title: 'All', pages: pages.filter((each) => each.questions.length > 0).map((each) => each.id) },
  ],
  sent: { title: 'Sent', next: [] },
  facts: { details: 'a', person: { name: 'a' } },
  changes: [],
  ...rest,
});
const faults = (pages: Page[], rest: Partial<Form> = {}) =>
  checkForm(formOf(pages, rest)).map((fault) => fault.replace('Form comment: ', ''));

describe('every definition', () => {
  it.each(forms.map((form) => [form.id, form] as const))('%s is sound', (_, form) => {
    expect(checkForm(form)).toEqual([]);
  });

  it.each([...forms.map((form) => [form.id, form] as const), ['chooser', chooser] as const])(
    '%s is data that JSON keeps whole',
    (_, definition) => {
      expect(JSON.parse(JSON.stringify(definition))).toStrictEqual(definition);
    },
  );

  it('speaks plainly', () => {
    expect(JSON.stringify([forms, chooser])).not.toMatch(
      /invalid|oops|please note|\bplease\b|e\.g\.|i\.e\./i,
    );
  });

  it('says what to do in whole sentences', () => {
    const messages = forms
      .flatMap((form) => form.pages.flatMap((each) => each.questions))
      .flatMap((question) => Object.values<string>(question.messages));
    for (const message of messages) expect(message).toMatch(/^[A-Z].*\.$/);
  });
});

describe('the check of a form', () => {
  const sound = page('a');

  it('finds nothing wrong with a sound form', () => {
    const stop = page('stop', {
      questions: [],
      signpost: {
        ways: [
          { text: 'Back', page: 'a' },
          { text: 'Home', place: 'home' },
        ],
      },
    });
    expect(faults([sound, stop])).toEqual([]);
  });

  it.each<[string, Page[], Partial<Form>, string]>([
    [
      'two pages of one id',
      [sound, page('b', { id: 'a', questions: [text('b')], title: 'b' })],
      { sections: [{ title: 'All', pages: ['a'] }] },
      'page id a is used twice',
    ],
    [
      'two questions of one id',
      [sound, page('b', { questions: [radios('a')], title: 'a' })],
      {},
      'question id a is used twice',
    ],
    [
      'an id that is no slug',
      [sound, page('B b', { questions: [text('b')], title: 'b' })],
      {},
      'page id B b is not in kebab-case',
    ],
    ['a taken page id', [sound, page('check')], {}, 'page id check is taken'],
    [
      'a condition on an unknown question',
      [sound, page('b', { when: { question: 'c', is: 'yes' } })],
      {},
      'page b: a condition asks about c, which is not asked before it',
    ],
    [
      'a condition on a later question',
      [page('b', { when: { question: 'a', is: 'yes' } }), sound],
      {},
      'page b: a condition asks about a, which is not asked before it',
    ],
    [
      'a condition on a value not offered',
      [sound, page('b', { when: { question: 'a', isOneOf: ['yes', 'no'] } })],
      {},
      'page b: a condition expects no of a, which does not offer it',
    ],
    [
      'published answers like what nobody writes',
      [sound, page('b', { publishedLike: 'a' })],
      {},
      'page b: looks for answers like a, which nobody writes before it',
    ],
    [
      'a requirement on an unknown question',
      [sound, page('b', { questions: [{ ...text('b'), requiredWhen: { question: 'c', answered: true } }] })],
      {},
      'page b: a condition asks about c, which is not asked before it',
    ],
    [
      'categories of an unknown question',
      [
        sound,
        page('b', {
          questions: [
            {
              ...text('b'),
              kind: 'radios',
              optionsFrom: 'categories',
              of: 'c',
              messages: { missing: 'm' },
            } as Question,
          ],
        }),
      ],
      {},
      'page b: categories of c, which is not asked before it',
    ],
    [
      'the postcode of an address where none is asked for',
      [sound, page('b', { questions: [text('a-postcode'), address('a-postcode')] })],
      {},
      'page b: an address has its postcode in a-postcode, which asks for none here',
    ],
    [
      'a title that is not the question',
      [sound, page('b', { title: 'Other' })],
      {},
      'page b: its one question is not its title',
    ],
    [
      'a page that asks nothing',
      [sound, page('b', { questions: [] })],
      {},
      'page b: it asks nothing and is no signpost',
    ],
    [
      'a signpost that asks',
      [sound, page('b', { signpost: { ways: [{ text: 'Home', place: 'home' }] } })],
      {},
      'page b: a signpost asks a question',
    ],
    [
      'a signpost that leads nowhere',
      [sound, page('b', { questions: [], signpost: { ways: [] } })],
      {},
      'page b: a signpost has no way on',
    ],
    [
      'a way to an unknown page',
      [sound, page('b', { notice: { title: 'N', text: [], ways: [{ text: 'Go', page: 'z' }] } })],
      {},
      'page b: a way leads to page z, which does not exist',
    ],
    ['a page in no section', [sound], { sections: [] }, 'page a is in no section'],
    [
      'a section of an unknown page',
      [sound],
      { sections: [{ title: 'All', pages: ['a', 'z'] }] },
      'a section names page z, which asks nothing',
    ],
    [
      'a page in two sections',
      [sound],
      {
        sections: [
          { title: 'All', pages: ['a'] },
          { title: 'More', pages: ['a'] },
        ],
      },
      'page a is in two sections',
    ],
    [
      'facts of an unknown question',
      [sound],
      { facts: { details: 'z', person: { name: 'a' } } },
      'facts name question z, which does not exist',
    ],
    [
      'needs of an unknown question',
      [sound],
      { facts: { details: 'a', person: { name: 'a' }, needs: { chosen: 'a', details: 'z' } } },
      'facts name question z, which does not exist',
    ],
    [
      'a date nobody fills in',
      [sound],
      { sent: { title: 'Sent', next: ['By {someday}.', 'By {answerBy}.'] } },
      'a sentence names {someday}, which nobody fills in',
    ],
    [
      'a start that says nothing of what is out of scope',
      [page('a')],
      { start: { ...complaintForm.start, outOfScope: [] } },
      'its start does not say what is out of scope',
    ],
    [
      'a time nobody fills in',
      [{ ...sound, guidance: ['Within {aWhile}.', 'Within {takenWithin}.'] }],
      {},
      'a sentence names {aWhile}, which nobody fills in',
    ],
  ])('finds %s', (...[, pages, rest, fault]) => {
    expect(faults(pages, rest)).toEqual([fault]);
  });

  it('knows that a tick box can only be ticked, and does not judge the answers of other questions', () => {
    const tick: Question = {
      id: 't',
      kind: 'consent',
      label: 'I agree',
      readBack: { ticked: 'y', empty: 'n' },
      messages: { missing: 'm' },
    };
    const pages = [sound, page('t', { questions: [tick, text('u')] })];
    expect(faults([...pages, page('b', { when: { question: 't', is: 'no' } })])).toHaveLength(1);
    expect(
      faults([
        ...pages,
        page('b', {
          when: {
            all: [
              { question: 't', is: 'yes' },
              { question: 'u', is: 'anything' },
            ],
          },
        }),
      ]),
    ).toEqual([]);
  });

  it('lets the title of a tick box ask what its label answers', () => {
    const tick: Question = {
      id: 't',
      kind: 'consent',
      label: 'I agree',
      readBack: { ticked: 'y', empty: 'n' },
      messages: { missing: 'm' },
    };
    expect(faults([sound, page('t', { questions: [tick] })])).toEqual([]);
  });
});

describe('the check of the chooser', () => {
  it('finds nothing wrong with ours', () => {
    expect(checkChooser(chooser)).toEqual([]);
  });

  it('finds pages, ends and routes that lead nowhere', () => {
    const broken = {
      ...chooser,
      pages: [...chooser.pages, page('two', { questions: [text('one'), text('two')] })],
      ends: [{ when: { question: 'nothing', is: 'x' }, route: 'foi' as const }],
      routes: { ...chooser.routes, track: { ...chooser.routes.track, ways: [] } },
    };
    expect(checkChooser(broken)).toEqual([
      'Chooser: a condition asks about nothing, which is not asked before it',
      'Chooser: page two does not ask one question',
      'Chooser: question one has no options of its own',
      'Chooser: question two has no options of its own',
      'Chooser: route track has no other way on',
    ]);
  });

  it('a change of a question that is not there, or of a version to come', () => {
    const changes = [
      { version: 3, drops: [{ id: 'a', label: 'A' }] },
      { version: 2, asks: ['a', 'b'] },
    ];
    expect(faults([page('a')], { version: 2, changes })).toEqual([
      'a change drops a, which is asked',
      'a change is of version 3, which is to come',
      'a change asks b, which does not exist',
    ]);
  });
});
