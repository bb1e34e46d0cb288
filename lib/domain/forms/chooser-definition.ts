import { chooserElsewhere } from '#lib/domain/forms/chooser-elsewhere';
import { chooserRoutes } from '#lib/domain/forms/chooser-routes';
import type { Condition, Option, Page } from '#lib/domain/forms/form';
import type { Chooser } from '#lib/domain/forms/route';

const wants = (value: string): Condition => ({ question: 'want', is: value });
const closestTo = (value: string): Condition => ({ question: 'closest', is: value });

const problem: Condition = { any: [wants('problem'), closestTo('needs-doing')] };
const wrong: Condition = { any: [wants('wrong'), closestTo('unhappy')] };
const information: Condition = { any: [wants('information'), closestTo('find-out')] };

const missing = 'Choose the answer that fits best. If none fits well, choose the closest.';

/** Tells a complaint from a request (rule 4.3): has the service had a fair chance to put it right? */
export const chooser: Chooser = {
  pages: [
    choicePage('want', 'What would you like to do?', [
      {
        value: 'problem',
        label: 'Report a problem or ask for a service',
        hint: 'For example a missed bin, a pothole, a repair or help at home.',
      },
      {
        value: 'wrong',
        label: 'Say that something went wrong',
        hint: 'For example a long wait, a mistake, a decision or how you were treated.',
      },
      { value: 'information', label: 'Ask for information we hold' },
      { value: 'thanks', label: 'Say thank you' },
      { value: 'suggest', label: 'Share an idea or a comment' },
      { value: 'not-sure', label: 'I am not sure' },
    ]),
    {
      ...choicePage('closest', 'Which is closest to what you need?', [
        { value: 'needs-doing', label: 'Something needs to be done or mended' },
        { value: 'unhappy', label: 'I am unhappy with the council' },
        { value: 'find-out', label: 'I want to find something out' },
        { value: 'tell', label: 'I want to tell you what I think' },
        { value: 'waiting', label: 'I want to know what became of something I sent you' },
        {
          value: 'other-body',
          label: 'It is about a hospital, the police, a landlord or a company',
        },
      ]),
      when: wants('not-sure'),
    },
    {
      ...choicePage('danger', 'Is anybody in danger right now?', [
        { value: 'no', label: 'No' },
        { value: 'yes', label: 'Yes' },
      ]),
      when: problem,
    },
    {
      ...choicePage('told-us', 'Have you already told us about it?', [
        { value: 'no', label: 'No, this is the first time' },
        { value: 'in-time', label: 'Yes, and the time you gave me has not passed' },
        { value: 'not-fixed', label: 'Yes, but it was not put right, or it came back' },
        { value: 'unhappy', label: 'Yes, and I am unhappy with how you dealt with it' },
        { value: 'answered', label: 'I have complained already, and do not agree with the answer' },
      ]),
      when: { all: [problem, { question: 'danger', is: 'no' }] },
    },
    {
      ...choicePage('concerns', 'Who or what is it about?', [
        { value: 'service', label: 'A council service, or somebody who works for the council' },
        { value: 'adult-care', label: 'Care or support for an adult or a carer' },
        { value: 'childrens-care', label: 'Social workers or care for a child or a family' },
        { value: 'school', label: 'A school' },
        { value: 'councillor', label: 'How a councillor behaved' },
      ]),
      when: wrong,
    },
    {
      ...choicePage('about', 'What went wrong?', [
        { value: 'first-time', label: 'There is a problem that I have not told you about yet' },
        { value: 'not-fixed', label: 'I told you about a problem and it was not put right' },
        { value: 'delay', label: 'It took too long, or nobody answered' },
        { value: 'treated', label: 'How somebody who works for the council treated me' },
        { value: 'decision', label: 'I disagree with a decision' },
        { value: 'answered', label: 'I have complained already, and do not agree with the answer' },
        { value: 'my-information', label: 'How you used information about me' },
        {
          value: 'other-body',
          label: 'It was not the council',
          hint: 'For example a hospital, the police or a company.',
        },
        { value: 'else', label: 'Something else' },
      ]),
      when: { all: [wrong, { question: 'concerns', is: 'service' }] },
    },
    {
      ...choicePage('decision', 'What was the decision about?', [
        { value: 'benefit', label: 'Housing Benefit or Council Tax Reduction' },
        { value: 'tenancy', label: 'A homelessness decision, or the end of a tenancy' },
        { value: 'parking', label: 'A parking or bus lane fine' },
        { value: 'planning', label: 'Planning permission that was refused' },
        { value: 'school', label: 'A school place, or help for special educational needs' },
        { value: 'other', label: 'Something else' },
      ]),
      when: { all: [wrong, { question: 'about', is: 'decision' }] },
    },
    {
      ...choicePage('what-information', 'What would you like to find out?', [
        {
          value: 'question',
          label: 'The answer to a question',
          hint: 'For example how something works, what it costs or who to ask.',
        },
        { value: 'held', label: 'Figures, papers, letters or a file that you hold' },
        {
          value: 'environment',
          label: 'What you know about the environment',
          hint: 'For example air, water, land, trees, noise, waste or planning.',
        },
        { value: 'records', label: 'An old or public record, or one about somebody who has died' },
        { value: 'answered', label: 'I have asked already, and do not agree with the answer' },
      ]),
      when: information,
    },
    {
      ...choicePage('whose', 'Is the information about you?', [
        { value: 'no', label: 'No' },
        { value: 'part', label: 'Some of it' },
        { value: 'yes', label: 'Yes, all of it' },
        { value: 'for-somebody', label: 'It is about my child, or somebody I act for' },
      ]),
      when: { all: [information, { question: 'what-information', is: 'held' }] },
    },
  ],
  ends: [
    { when: { question: 'danger', is: 'yes' }, route: 'emergency' },
    { when: { question: 'told-us', is: 'no' }, route: 'service-request' },
    { when: { question: 'told-us', is: 'in-time' }, route: 'track' },
    {
      when: {
        any: [
          { question: 'told-us', is: 'answered' },
          { question: 'about', is: 'answered' },
          { question: 'what-information', is: 'answered' },
        ],
      },
      route: 'review-request',
    },
    { when: { question: 'concerns', is: 'adult-care' }, route: 'adult-social-care' },
    { when: { question: 'concerns', is: 'childrens-care' }, route: 'childrens-social-care' },
    { when: { question: 'concerns', is: 'school' }, route: 'school-complaint' },
    { when: { question: 'concerns', is: 'councillor' }, route: 'councillor-conduct' },
    { when: { question: 'about', is: 'first-time' }, route: 'service-request' },
    { when: { question: 'about', is: 'my-information' }, route: 'data-protection-complaint' },
    {
      when: { any: [{ question: 'about', is: 'other-body' }, closestTo('other-body')] },
      route: 'other-body',
    },
    {
      when: { question: 'decision', isOneOf: ['benefit', 'tenancy', 'parking', 'planning', 'school'] },
      route: 'appeal',
    },
    { when: { question: 'what-information', is: 'question' }, route: 'query' },
    { when: { question: 'what-information', is: 'records' }, route: 'public-record' },
    { when: { question: 'what-information', is: 'environment' }, route: 'eir' },
    { when: { question: 'whose', isOneOf: ['yes', 'for-somebody'] }, route: 'sar' },
    { when: information, route: 'foi' },
    { when: wants('thanks'), route: 'compliment' },
    { when: { any: [wants('suggest'), closestTo('tell')] }, route: 'comment' },
    { when: closestTo('waiting'), route: 'track' },
  ],
  // What is left is dissatisfaction, which is a complaint whether the word is used or not (rule 4.1).
  otherwise: 'complaint',
  routes: chooserRoutes,
  elsewhere: chooserElsewhere,
};

function choicePage(id: string, label: string, options: readonly Option[]): Page {
  return { id, title: label, questions: [{ id, kind: 'radios', label, options, messages: { missing } }] };
}
