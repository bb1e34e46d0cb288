import { type Message, paragraph } from '#lib/notifications/block';
import type { Telling } from '#lib/notifications/message-words';
import { plate, replying, residentMessage, tracking } from '#lib/notifications/resident-blocks';

/* Told when a resident changes how we reach them: to where we reach them now, and to where we did. */

/** Says how we reach them from now on. */
export function contactChangedMessage(telling: Telling): Message {
  const { facts, t, shownReference: reference } = telling;
  if (facts.reach === null) throw new RangeError('A mail about how we reach somebody must say how.');
  const { by, contact } = facts.reach;
  const opening = t('contactChanged.opening', { reference });
  const texts = contact.texts ? [paragraph(t('contactChanged.texts'))] : [];
  return residentMessage(telling, {
    subject: t('contactChanged.subject', { reference }),
    preview: opening,
    blocks: [
      paragraph(opening),
      paragraph(t(`contactChanged.by.${by}`)),
      ...texts,
      notAsked(telling),
      plate(telling),
      ...tracking(telling),
      ...replying(telling),
    ],
  });
}

/** Says that no more comes there, and nothing of where it goes instead or of the matter itself. */
export function contactMovedMessage(telling: Telling): Message {
  const { t, shownReference: reference } = telling;
  const opening = t('contactMoved.opening', { reference });
  return residentMessage(telling, {
    subject: t('contactMoved.subject', { reference }),
    preview: opening,
    blocks: [paragraph(opening), notAsked(telling), ...tracking(telling), ...replying(telling)],
  });
}

function notAsked({ facts, t }: Telling) {
  return paragraph(t('notAsked', { phone: facts.council.phone }));
}
