import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COUNCIL_NATIONS } from '#lib/domain/council/nation';
import { answersBefore, type Query, readChooser, recordRoute, routeIn } from '#lib/domain/forms/chooser';
import { chooser } from '#lib/domain/forms/chooser-definition';
import type { Answers } from '#lib/domain/forms/form';
import { goodFields, type Pick } from '#lib/domain/forms/forms-under-test';
import { formById, formIn } from '#lib/domain/forms/registry';
import { routeIds } from '#lib/domain/forms/route';

const routeFor = (query: Query) => {
  const read = readChooser(query);
  return read.kind === 'route' ? read.route.id : `page ${read.page.id}`;
};

describe('the chooser', () => {
  it.each<[string, Query, string]>([
    ['begins with what you would like to do', {}, 'page want'],
    ['asks about danger before a report', { want: 'problem' }, 'page danger'],
    ['sends danger to 999', { want: 'problem', danger: 'yes' }, 'emergency'],
    ['asks whether we had a fair chance', { want: 'problem', danger: 'no' }, 'page told-us'],
    [
      'takes a first report as a service request',
      { want: 'problem', danger: 'no', 'told-us': 'no' },
      'service-request',
    ],
    [
      'shows where a report stands in its time',
      { want: 'problem', danger: 'no', 'told-us': 'in-time' },
      'track',
    ],
    [
      'takes a report not put right as a complaint',
      { want: 'problem', danger: 'no', 'told-us': 'not-fixed' },
      'complaint',
    ],
    [
      'takes dissatisfaction as a complaint',
      { want: 'problem', danger: 'no', 'told-us': 'unhappy' },
      'complaint',
    ],
    ['asks what it is about', { want: 'wrong' }, 'page concerns'],
    ['takes care for an adult', { want: 'wrong', concerns: 'adult-care' }, 'adult-social-care'],
    ['takes care for a child', { want: 'wrong', concerns: 'childrens-care' }, 'childrens-social-care'],
    ['takes a school', { want: 'wrong', concerns: 'school' }, 'school-complaint'],
    ['takes a councillor', { want: 'wrong', concerns: 'councillor' }, 'councillor-conduct'],
    ['asks what went wrong', { want: 'wrong', concerns: 'service' }, 'page about'],
    [
      'takes a problem never told as a service request',
      { want: 'wrong', concerns: 'service', about: 'first-time' },
      'service-request',
    ],
    [
      'takes a failure as a complaint',
      { want: 'wrong', concerns: 'service', about: 'not-fixed' },
      'complaint',
    ],
    ['takes delay as a complaint', { want: 'wrong', concerns: 'service', about: 'delay' }, 'complaint'],
    ['takes conduct as a complaint', { want: 'wrong', concerns: 'service', about: 'treated' }, 'complaint'],
    [
      'takes anything else as a complaint',
      { want: 'wrong', concerns: 'service', about: 'else' },
      'complaint',
    ],
    ['asks which decision', { want: 'wrong', concerns: 'service', about: 'decision' }, 'page decision'],
    [
      'names the right of appeal',
      { want: 'wrong', concerns: 'service', about: 'decision', decision: 'benefit' },
      'appeal',
    ],
    [
      'takes another decision as a complaint',
      { want: 'wrong', concerns: 'service', about: 'decision', decision: 'other' },
      'complaint',
    ],
    [
      'sends misuse of personal information to its team',
      { want: 'wrong', concerns: 'service', about: 'my-information' },
      'data-protection-complaint',
    ],
    ['names other bodies', { want: 'wrong', concerns: 'service', about: 'other-body' }, 'other-body'],
    [
      'takes an answer to a report or a complaint that somebody does not agree with',
      { want: 'problem', danger: 'no', 'told-us': 'answered' },
      'review-request',
    ],
    [
      'takes an answer to a complaint that somebody does not agree with',
      { want: 'wrong', concerns: 'service', about: 'answered' },
      'review-request',
    ],
    [
      'takes an answer to a request for information that somebody does not agree with',
      { want: 'information', 'what-information': 'answered' },
      'review-request',
    ],
    ['asks what kind of information', { want: 'information' }, 'page what-information'],
    ['takes a question as one', { want: 'information', 'what-information': 'question' }, 'query'],
    [
      'sends old records to their form',
      { want: 'information', 'what-information': 'records' },
      'public-record',
    ],
    ['asks whose information', { want: 'information', 'what-information': 'held' }, 'page whose'],
    [
      'sends own information to subject access',
      { want: 'information', 'what-information': 'held', whose: 'yes' },
      'sar',
    ],
    [
      'sends the information of somebody who is acted for to subject access',
      { want: 'information', 'what-information': 'held', whose: 'for-somebody' },
      'sar',
    ],
    [
      'sends what is asked of the environment to its own law',
      { want: 'information', 'what-information': 'environment' },
      'eir',
    ],
    [
      'takes information as a request',
      { want: 'information', 'what-information': 'held', whose: 'part' },
      'foi',
    ],
    ['takes thanks', { want: 'thanks' }, 'compliment'],
    ['takes ideas', { want: 'suggest' }, 'comment'],
    ['helps who is not sure', { want: 'not-sure' }, 'page closest'],
    ['leads who is not sure to danger', { want: 'not-sure', closest: 'needs-doing' }, 'page danger'],
    ['leads who is unhappy to what it is about', { want: 'not-sure', closest: 'unhappy' }, 'page concerns'],
    [
      'leads who looks for something to what it is',
      { want: 'not-sure', closest: 'find-out' },
      'page what-information',
    ],
    ['leads who has a view to a comment', { want: 'not-sure', closest: 'tell' }, 'comment'],
    ['leads who waits to tracking', { want: 'not-sure', closest: 'waiting' }, 'track'],
    ['leads who is at the wrong door onward', { want: 'not-sure', closest: 'other-body' }, 'other-body'],
    ['does not listen to answers it did not ask for', { want: 'thanks', danger: 'yes' }, 'compliment'],
    ['takes an unknown answer as none', { want: 'everything' }, 'page want'],
    ['takes the first of an answer sent twice', { want: ['thanks', 'wrong'] }, 'compliment'],
    [
      'goes where the resident says',
      { want: 'problem', danger: 'no', 'told-us': 'no', route: 'complaint' },
      'complaint',
    ],
    ['goes there without any answer', { route: 'foi' }, 'foi'],
    ['does not go to an unknown route', { want: 'thanks', route: 'moon' }, 'compliment'],
  ])('%s', (_, query, expected) => {
    expect(routeFor(query)).toBe(expected);
  });

  it('tells a page that was sent empty, and only then', () => {
    const message = 'Choose the answer that fits best. If none fits well, choose the closest.';
    const problem = { field: 'want', question: 'want', message };
    expect(readChooser({ at: 'want' })).toMatchObject({ kind: 'page', problem });
    expect(readChooser({})).toMatchObject({ kind: 'page', problem: null });
    expect(readChooser({ at: 'want', want: 'problem' })).toMatchObject({ kind: 'page', problem: null });
  });

  it('carries a service along, if it looks like one', () => {
    expect(readChooser({ service: 'bins' }).service).toBe('bins');
    expect(readChooser({ service: '<script>' }).service).toBeNull();
    expect(readChooser({ service: 'x'.repeat(65) }).service).toBeNull();
    expect(readChooser({}).service).toBeNull();
  });
});

describe('the route taken', () => {
  const answers: Answers = { want: 'problem', danger: 'no', 'told-us': 'no' };

  it('is recorded with the answers that led there', () => {
    expect(recordRoute(answers)).toEqual({ route: 'service-request', answers, overridden: false });
  });

  it('tells that the resident chose another', () => {
    expect(recordRoute({ ...answers, route: 'complaint' })).toEqual({
      route: 'complaint',
      answers,
      overridden: true,
    });
    expect(recordRoute({ ...answers, route: 'service-request' })?.overridden).toBe(false);
    expect(recordRoute({ route: 'complaint' })).toEqual({
      route: 'complaint',
      answers: {},
      overridden: false,
    });
  });

  it('is open while a question is', () => {
    expect(recordRoute({ want: 'problem' })).toBeNull();
  });

  it('can be walked back answer by answer', () => {
    expect(answersBefore({ ...answers, route: 'complaint' })).toEqual(answers);
    expect(answersBefore(answers)).toEqual({ want: 'problem', danger: 'no' });
    expect(answersBefore({ want: 'thanks' })).toEqual({});
    expect(answersBefore({})).toBeNull();
  });
});

describe('a route in another nation', () => {
  it('is what it is where councils run its process', () => {
    const { 'adult-social-care': care, track } = chooser.routes;
    expect(routeIn('england', care)).toBe(care);
    expect(routeIn('scotland', track)).toBe(track);
  });

  it.each(COUNCIL_NATIONS)('never leads to a form that councils in %s do not have', (nation) => {
    for (const id of routeIds) {
      const route = routeIn(nation, chooser.routes[id]);
      expect(route.id).toBe(id);
      if (route.formId) expect(formIn(nation, route.formId)?.start.begin).toBe(route.begin);
    }
  });

  it.each([
    ['wales', 'adult-social-care', 'social-services', 'complaints officer for social services'],
    ['wales', 'childrens-social-care', 'social-services', 'complaints officer for social services'],
    ['wales', 'councillor-conduct', null, 'Public Services Ombudsman for Wales'],
    ['scotland', 'adult-social-care', 'complaint', 'same way as other complaints'],
    ['scotland', 'school-complaint', 'complaint', 'a service of ours'],
    ['scotland', 'councillor-conduct', null, 'Ethical Standards Commissioner'],
    ['northern-ireland', 'childrens-social-care', null, 'health and social care trusts'],
    ['northern-ireland', 'councillor-conduct', null, 'Commissioner for Standards'],
  ] as const)('says, in %s, who decides a %s', (...[nation, id, form, words]) => {
    const route = routeIn(nation, chooser.routes[id]);
    expect(route.formId).toBe(form);
    expect(route.why.join(' ')).toContain(words);
  });
});

describe('every route', () => {
  it.each(routeIds)('%s has its own text, a reason and another way', (id) => {
    const route = chooser.routes[id];
    expect(route.id).toBe(id);
    expect(route.why.length * route.ways.length).toBeGreaterThan(0);
    if (route.formId) expect(formById(route.formId)?.start.begin).toBe(route.begin);
  });

  it('is reached by any answers within a few questions', () => {
    fc.assert(
      fc.property(fc.gen(), (gen) => {
        const pick: Pick = (values) => gen(fc.constantFrom, ...values);
        let query: Query = {};
        let read = readChooser(query);
        for (let asked = 0; read.kind === 'page' && asked < 10; asked += 1) {
          query = { ...query, ...goodFields(read.page, {}, pick) };
          read = readChooser(query);
        }
        expect(read.kind).toBe('route');
        expect(recordRoute(read.answers)?.overridden).toBe(false);
      }),
    );
  });

  it('is never a fault, whatever the query', () => {
    const keys = fc.constantFrom(
      'want',
      'closest',
      'danger',
      'told-us',
      'about',
      'route',
      'at',
      'service',
      '__proto__',
    );
    fc.assert(
      fc.property(fc.dictionary(keys, fc.anything()), (query) => {
        expect(['page', 'route']).toContain(readChooser(query as Query).kind);
      }),
    );
  });
});
