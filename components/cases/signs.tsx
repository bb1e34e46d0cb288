import type { IconName } from '#components/ui/icon';
import { Tag, type TagTone } from '#components/ui/tag';
import type { Sign } from '#lib/domain/cases/signs';

const LOOKS: Readonly<Record<Sign, { icon: IconName; tone: TagTone }>> = {
  urgent: { icon: 'warning', tone: 'danger' },
  safeguarding: { icon: 'stop', tone: 'danger' },
  vulnerable: { icon: 'person', tone: 'warning' },
  promise: { icon: 'warning', tone: 'warning' },
  letter: { icon: 'letter', tone: 'council' },
  adjustments: { icon: 'info', tone: 'plain' },
};

/** What is to be known of a case at a glance, each in a word and a shape. */
export function Signs({ signs }: { signs: readonly { sign: Sign; text: string }[] }) {
  return signs.map(({ sign, text }) => (
    <Tag key={sign} {...LOOKS[sign]}>
      {text}
    </Tag>
  ));
}
