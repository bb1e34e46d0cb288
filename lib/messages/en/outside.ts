const THEIRS =
  'You do not need to do anything for us. They tell you themselves if they need something from you.';

/** A stage that is somebody's outside the council, by where it stands with us. */
export const outside = {
  ombudsman: {
    received: {
      title: 'This is with the Ombudsman',
      meaning: 'The Ombudsman looks at how we dealt with it. We do not decide it.',
      turn: THEIRS,
      next: 'We send the Ombudsman what they need from us. They tell you what they decide.',
    },
    'in-progress': {
      title: 'This is with the Ombudsman',
      meaning: 'The Ombudsman looks at how we dealt with it. Somebody here answers what they ask us.',
      turn: THEIRS,
      next: 'We send the Ombudsman what they need from us. They tell you what they decide.',
    },
    answered: {
      title: 'This has come to an end at the Ombudsman',
      meaning: 'What came of it is on this page.',
      turn: 'You do not need to do anything. If the Ombudsman wrote to you, their letter says what you can do if you disagree.',
      next: 'If there is anything we have to do because of it, it is on this page, with the day by which we do it.',
    },
    closed: {
      title: 'We have finished our work on this',
      meaning: 'It was with the Ombudsman. What came of it is on this page.',
      turn: 'Nobody has anything left to do here.',
      next: 'If the Ombudsman wrote to you, their letter says what you can do if you disagree.',
    },
  },
  regulator: {
    received: {
      title: 'This is with the regulator',
      meaning: 'The regulator looks at how we dealt with it. We do not decide it.',
      turn: THEIRS,
      next: 'We send the regulator what they need from us. They tell you what they decide.',
    },
    'in-progress': {
      title: 'This is with the regulator',
      meaning: 'The regulator looks at how we dealt with it. Somebody here answers what they ask us.',
      turn: THEIRS,
      next: 'We send the regulator what they need from us. They tell you what they decide.',
    },
    answered: {
      title: 'This has come to an end at the regulator',
      meaning: 'What came of it is on this page.',
      turn: 'You do not need to do anything. If the regulator wrote to you, their letter says what you can do if you disagree.',
      next: 'If there is anything we have to do because of it, it is on this page, with the day by which we do it.',
    },
    closed: {
      title: 'We have finished our work on this',
      meaning: 'It was with the regulator. What came of it is on this page.',
      turn: 'Nobody has anything left to do here.',
      next: 'If the regulator wrote to you, their letter says what you can do if you disagree.',
    },
  },
};
