import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lengthOf } from '#lib/domain/forms/clean-text';
import { factsOf, questionsAboutPeople } from '#lib/domain/forms/facts';
import type { Answers, Form } from '#lib/domain/forms/form';
import { options } from '#lib/domain/forms/forms-under-test';
import { formById, forms } from '#lib/domain/forms/registry';
import { startingAnswers } from '#lib/domain/forms/starting-answers';

const facts = (id: string, answers: Answers) => factsOf(formById(id) as Form, answers);

describe('the facts of a case', () => {
  it('come from the answers the form names', () => {
    const told = facts('complaint', {
      service: 'bins',
      category: 'missed-bin',
      ward: 'castle',
      'what-happened': 'The bin was missed.\nTwice.',
      'who-for': 'somebody-else',
      'helped-name': 'Ann Other',
      'helped-relationship': 'her son',
      'helped-consent': 'agreed',
      name: 'Siân Other',
      'contact-by': 'post',
      address: '1 High Street',
      postcode: 'ZZ9 9ZZ',
      phone: '',
      needs: ['large-print', 'other'],
      'needs-details': 'More time',
    });
    expect(told).toEqual({
      process: 'complaint',
      serviceId: 'bins',
      place: null,
      postcode: null,
      categoryId: 'missed-bin',
      wardId: 'castle',
      subject: 'The bin was missed. Twice.',
      details: 'The bin was missed.\nTwice.',
      person: {
        name: 'Siân Other',
        email: null,
        phone: null,
        address: '1 High Street',
        postcode: 'ZZ9 9ZZ',
        contactBy: 'post',
        needs: ['large-print', 'other'],
        needsDetails: ['More time'],
        wantsTexts: false,
      },
      onBehalf: { name: 'Ann Other', relationship: 'her son', consent: 'agreed', answered: null },
      anonymous: false,
    });
  });

  it('are null for “not sure”, “something else” and what was skipped', () => {
    const told = facts('complaint', { service: 'bins', category: 'something-else', ward: 'not-sure' });
    expect(told).toMatchObject({
      serviceId: 'bins',
      categoryId: null,
      wardId: null,
      details: '',
      onBehalf: null,
    });
    expect(facts('complaint', { service: 'not-sure', ward: '' })).toMatchObject({
      serviceId: null,
      wardId: null,
    });
    expect(facts('compliment', { service: 'bins' })).toMatchObject({
      categoryId: null,
      wardId: null,
      onBehalf: null,
    });
  });

  it.each(['adult-social-care', 'childrens-social-care', 'social-services'])(
    'hold when it is safe to reach somebody, beside what they need: %s',
    (form) => {
      const told = facts(form, { needs: ['bsl'], 'safe-times': 'Before 3pm, no messages' }).person;
      expect(told.needsDetails).toEqual(['When it is safe to contact you: Before 3pm, no messages']);
      expect(facts(form, { 'safe-times': '' }).person.needsDetails).toEqual([]);
    },
  );

  it('forget what an abandoned branch was told', () => {
    const answers = { 'reply-wanted': 'no', name: 'Somebody', email: 'a@example.com', needs: ['bsl'] };
    expect(facts('comment', answers)).toMatchObject({
      person: { name: null, email: null, needs: [] },
      anonymous: true,
    });
  });

  it('keep a helped person whose other details are missing', () => {
    const answers = { 'who-for': 'somebody-else', 'helped-name': 'Ann' };
    expect(facts('complaint', answers).onBehalf).toEqual({
      name: 'Ann',
      relationship: '',
      consent: '',
      answered: null,
    });
  });

  it('hold how to reach a resident for whom a member asks', () => {
    const member = { kind: 'indirect-query', 'helped-name': 'Ann', 'helped-consent': 'agreed' };
    const answers = { ...member, 'helped-contact-by': 'email', 'helped-email': 'ann@post.example' };
    const nothing = { phone: null, address: null, postcode: null };
    expect(facts('member-enquiry', answers).onBehalf).toMatchObject({
      name: 'Ann',
      answered: { contactBy: 'email', email: 'ann@post.example', ...nothing },
    });
  });

  it('make a complaint of what a member forwards as one, and an enquiry of all else', () => {
    const processOf = (kind: string) => facts('member-enquiry', { kind }).process;
    expect(processOf('complaint')).toBe('complaint');
    expect(processOf('direct-query')).toBe('member-enquiry');
    expect(processOf('constructor')).toBe('member-enquiry');
    expect(facts('foi', {}).process).toBe('foi');
  });

  it('have no needs when the form does not ask for them', () => {
    const { needs: _, ...rest } = (formById('foi') as Form).facts;
    expect(factsOf({ ...(formById('foi') as Form), facts: rest }, { needs: ['bsl'] }).person.needs).toEqual(
      [],
    );
  });
});

describe('the subject', () => {
  it('is the summary when there is one', () => {
    expect(facts('foi', { subject: 'Parking fines', information: 'How many?' }).subject).toBe(
      'Parking fines',
    );
  });

  it('is the name of the form when nothing was written', () => {
    expect(facts('complaint', { 'told-us': 'complained' }).subject).toBe('Complaint');
  });

  it('is cut at a word', () => {
    const subject = facts('comment', { 'your-words': 'word '.repeat(40) }).subject;
    expect(subject).toBe(`${'word '.repeat(22)}word…`);
  });

  it('is cut within a word that is too long itself', () => {
    expect(facts('comment', { 'your-words': 'x'.repeat(200) }).subject).toBe(`${'x'.repeat(119)}…`);
  });

  it('is always one line of at most 120 characters', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...forms),
        fc.string({ unit: 'binary', minLength: 1, maxLength: 300 }),
        (form, text) => {
          const { subject } = factsOf(form, { [form.facts.details]: text });
          expect(lengthOf(subject)).toBeLessThanOrEqual(120);
          expect(subject).not.toMatch(/[\n\r\t]/);
        },
      ),
    );
  });
});

describe('a form entered from a service', () => {
  it('begins with that service', () => {
    expect(startingAnswers(formById('complaint') as Form, 'bins', options)).toEqual({ service: 'bins' });
  });

  it('begins empty when the service is not ours, or the form asks for none', () => {
    const { service: _, ...rest } = (formById('complaint') as Form).facts;
    expect(startingAnswers(formById('complaint') as Form, 'moon', options)).toEqual({});
    expect(startingAnswers(formById('complaint') as Form, null, options)).toEqual({});
    expect(startingAnswers({ ...(formById('complaint') as Form), facts: rest }, 'bins', options)).toEqual({});
  });
});

describe('the questions about people', () => {
  it.each(forms.map((form) => [form.id, form] as const))('of %s hold every detail of them', (_id, form) => {
    const about = questionsAboutPeople(form);
    for (const question of [form.facts.person.name, form.facts.needs?.chosen, form.facts.onBehalf?.name])
      if (question !== undefined) expect(about).toContain(question);
    for (const question of [form.facts.details, form.facts.service, form.facts.summary])
      expect(about).not.toContain(question);
  });

  it('leave out of an information request who asks for whom', () => {
    expect(formById('foi')?.facts.asker).toBe('organisation');
  });
});
