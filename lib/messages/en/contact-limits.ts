/* The letters about how somebody may contact us: about what they did, never about what they ask for. */

export const contactLimits = {
  warned: 'We are writing about how you have been in contact with us. This is why:',
  next: 'If this goes on, we may limit how you can contact us. We would write to you first, and say why, how and for how long.',
  limited: 'From today we limit how you can contact us. This is why:',
  reviewed:
    'We have looked again at the limit on how you can contact us. It goes on, as this letter says. This is why:',
  lifted: 'The limit on how you can contact us has ended. You can contact us in any way. This is why:',
  what: 'What this means for you:',
  measure: {
    'written-only': 'Please write to us, by email or by post. We do not take calls about your requests.',
    'no-reply':
      'We read everything that you write about {reference}. We reply only where you tell us something new.',
    'one-contact': 'Please contact only {name}, who deals with all that you send us.',
    'limited-times': 'We take your calls on {day} only, between {from} and {to}.',
  },
  day: {
    monday: 'Mondays',
    tuesday: 'Tuesdays',
    wednesday: 'Wednesdays',
    thursday: 'Thursdays',
    friday: 'Fridays',
  },
  until:
    'This is until the end of {until}. We look at it again by {reviewOn}, and write to you what we decide.',
  stillRead:
    'Your requests go on as they would for anybody. You can always bring us something new: we read it and deal with it.',
  needs:
    'If this is harder for you because of a disability or your health, tell us and we will find another way.',
  review:
    'If you think we are wrong, ask us to look at it again: write to us, or phone us on {phone}. Give your reference, {reference}.',
  reviewInWriting:
    'If you think we are wrong, ask us in writing to look at it again. Give your reference, {reference}.',
  ombudsman: 'You can also complain about this to {body}: phone {phone} or go to {website}',
} as const;
