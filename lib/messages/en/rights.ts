/* What somebody can do who is unhappy with our answer. Mails, letters and the tracking page say the same. */

const complaint = {
  heading: 'If you are not happy with this answer',
  first:
    'You can ask us to look at your complaint again. This is called stage 2. Somebody who was not involved will do it.',
  how: 'Use {button}, phone us on {phone}, or write to us. Give your reference, {reference}. You do not have to say why.',
  afterwards:
    'If you are still not happy after stage 2, you can ask {body} to look into it. It is free and independent of us.',
  last: 'You can ask {body} to look into it. It is free and independent of us.',
  reach: 'Phone {phone} or go to {website}',
} as const;

/** Social services in Wales (Social Services Complaints Procedure (Wales) Regulations 2014, Part 4). */
const investigator = {
  ...complaint,
  first:
    'You can ask for a formal investigation of your complaint. This is called stage 2. Somebody who does not work for us will do it.',
} as const;

/** Before the Complaint Handling Code a complaint had three stages of ours. */
const adjudicator = {
  ...complaint,
  first:
    'You can ask for your complaint to be looked at once more. This is called stage 3. An independent adjudicator will do it.',
  afterwards:
    'If you are still not happy after stage 3, you can ask {body} to look into it. It is free and independent of us.',
} as const;

const independentPerson = {
  ...complaint,
  first:
    'You can ask for your complaint to be investigated. This is called stage 2. An independent person makes sure that it is fair.',
  how: 'Use {button}, phone us on {phone}, or write to us. Give your reference, {reference}. You do not have to say why. An advocate can help you. It is free.',
} as const;

const panel = {
  ...independentPerson,
  first:
    'You can ask for a review panel. This is called stage 3. Three people who do not work for us look at it.',
  afterwards:
    'If you are still not happy after the panel, you can ask {body} to look into it. It is free and independent of us.',
} as const;

const information = {
  heading: 'If you are not happy with this answer',
  first: 'You can ask us to review it. Somebody else will look at your request again.',
  how: 'Write to our {team} at {email}, or phone {phone}. Give your reference, {reference}.',
  afterwards:
    'If you are still not happy after the review, you can complain to {body}. It is free and independent of us.',
  last: 'You can complain to {body}. It is free and independent of us.',
  reach: 'Phone {phone} or go to {website}',
} as const;

const ownData = {
  heading: 'If you are not happy with this answer',
  first: 'You can complain to us about how we used your information. We will tell you that we have it.',
  how: 'Write to our {team} at {email}, or phone {phone}. Give your reference, {reference}.',
  afterwards: 'You can also complain to {body}. It is free and independent of us.',
  last: 'You can complain to {body}. It is free and independent of us.',
  reach: 'Phone {phone} or go to {website}',
} as const;

const others = {
  heading: 'If you are not happy with this answer',
  first: 'You can make a complaint. It will not affect the services you get from us.',
  goOn: 'Use the button on the page where you track your request, or phone us on {phone}. Give your reference, {reference}. You do not need to send us everything once more.',
  how: 'Use our online form at {website}, or phone us on {phone}. Give your reference, {reference}.',
} as const;

/** Which answer it is, of a complaint that we look at more than once: by the stage that was answered. */
const stage = {
  answer: {
    first: 'This is our answer at stage 1.',
    'stage-2': 'This is our answer at stage 2.',
    'stage-3': 'This is our answer at stage 3.',
  },
  final: {
    first: 'This is our final answer, at stage 1.',
    'stage-2': 'This is our final answer, at stage 2.',
    'stage-3': 'This is our final answer, at stage 3.',
  },
  follows: 'It follows {before}.',
} as const;

export const rights = {
  stage,
  button: { elsewhere: 'the button on the page where you track your complaint', here: 'the button below' },
  within: 'Ask within {window} of this answer.',
  withinBy: 'Ask within {window} of this answer, by {date}.',
  outsideBy: 'They normally need to hear from you by {date}.',
  thenOurs: 'If you are still not happy after that, we have one more stage.',
  complaint,
  investigator,
  adjudicator,
  'independent-person': independentPerson,
  panel,
  information,
  'own-data': ownData,
  others,
} as const;
