import { ENDED_EARLY, NOBODYS_TURN, OUR_TURN } from '#lib/messages/en/processes/process-words';

/** A complaint about a school, in residents’ words. */
export const schoolComplaint = {
  title: 'Your complaint about a school',
  door: {
    title: 'Complain about a school',
    text: 'The school itself decides. We can pass your complaint on, and tell you who else can help.',
    when: 'We do that within {answer}.',
  },
  when: 'We pass it on, or tell you who decides it, within {answer}. How long the school takes is in its own complaints policy.',
  stages: {
    received: {
      title: 'We have your complaint about a school',
      meaning: 'It has reached us. We do not decide complaints about schools, but we can pass yours on.',
      turn: OUR_TURN,
      next: 'We will pass it on, or tell you who decides it, by {date}.',
    },
    'in-progress': {
      title: 'We are passing your complaint on',
      meaning: 'Somebody is finding out who has to deal with it.',
      turn: OUR_TURN,
      next: 'We will pass it on, or tell you who decides it, by {date}.',
    },
    answered: {
      title: 'We have told you who deals with your complaint',
      meaning: 'We do not decide complaints about schools, so our part ends here.',
      turn: 'It is up to you now. Our answer says who will deal with it, or whom to ask.',
      next: 'If you hear nothing from the school, write to its chair of governors.',
    },
    closed: {
      title: 'Our part in your complaint is over',
      meaning: 'You have had our answer, and we have finished our work on it.',
      turn: NOBODYS_TURN,
      next: 'If you are not happy with the school’s answer, you can go to the Department for Education.',
    },
  },
  outcomes: {
    ...ENDED_EARLY,
    forwarded: {
      name: 'We passed it to the school',
      sentence: 'You agreed, so we have passed your complaint to the school. The school will answer you.',
    },
    signposted: {
      name: 'We told you who decides it',
      sentence: 'We do not decide complaints about schools. Our answer says who does, and how to reach them.',
    },
  },
  mail: {
    received: {
      subject: 'We have your complaint: {reference}',
      opening: 'Thank you for telling us. We have your complaint about a school.',
      answerBy: 'By {date} we will pass it on, or tell you who decides it.',
    },
    acknowledged: {
      subject: 'We are looking at your complaint: {reference}',
      opening: 'We are finding out who has to deal with your complaint about a school.',
    },
    answer: {
      subject: 'About your complaint: {reference}',
      opening: 'This is about your complaint about a school, which reached us on {date}.',
    },
  },
  letter: 'About your complaint about a school',
} as const;
