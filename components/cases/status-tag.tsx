import { Tag, type TagTone } from '#components/ui/tag';

export type CaseStatus = 'received' | 'in-progress' | 'answered' | 'closed';

const tones: Record<CaseStatus, TagTone> = {
  received: 'warning',
  'in-progress': 'council',
  answered: 'success',
  closed: 'plain',
};

/** How far a case has come. */
export function StatusTag({ status, text }: { status: CaseStatus; text: string }) {
  return <Tag tone={tones[status]}>{text}</Tag>;
}
