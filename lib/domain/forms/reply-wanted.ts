import type { ChoiceQuestion, Page } from '#lib/domain/forms/form';

/** Whether to hear from us; 'no' skips every contact question, so the form can be sent without a name (rule 9.13). */
export function replyWantedPage(label: string, no: string): Page {
  const replyWanted: ChoiceQuestion = {
    id: 'reply-wanted',
    kind: 'radios',
    label,
    readBackLabel: 'Reply wanted',
    options: [
      { value: 'yes', label: 'Yes', hint: 'We will ask for your name and how to reach you.' },
      { value: 'no', label: no },
    ],
    messages: { missing: 'Choose whether you want to hear from us.' },
  };
  return { id: 'reply-wanted', title: label, questions: [replyWanted] };
}
