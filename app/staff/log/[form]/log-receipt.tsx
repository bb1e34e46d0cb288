import { Select, type SelectOption } from '#components/ui/select';
import { TextInput } from '#components/ui/text-input';
import type { PlainDate } from '#lib/domain/calendar/plain-date';
import type { LogProblems } from './log-state';

const CHANNELS = [
  { value: 'phone', label: 'By phone' },
  { value: 'in-person', label: 'In person' },
  { value: 'letter', label: 'By letter' },
  { value: 'email', label: 'By email' },
  { value: 'social-media', label: 'On social media' },
];

type Props = { languages: readonly SelectOption[]; state: LogProblems | null; today: PlainDate };

/** How and when it truly reached the council: the clocks run from that day. */
export function LogReceipt({ languages, state, today }: Props) {
  const kept = (name: string, usual: string) => {
    const value = state?.kept[name];
    return typeof value === 'string' ? value : usual;
  };
  const error = (name: string) => (state?.field === name ? (state.message ?? undefined) : undefined);
  return (
    <div className="flex flex-wrap gap-x-8 gap-y-3 border-line border-y py-3">
      <Select
        defaultValue={kept('channel', 'phone')}
        error={error('channel')}
        label="How it reached us"
        name="channel"
        options={CHANNELS}
      />
      <TextInput
        defaultValue={kept('receivedOn', today)}
        error={error('receivedOn')}
        label="The day it reached the council"
        max={today}
        name="receivedOn"
        type="date"
        width={16}
      />
      {languages.length > 1 ? (
        <Select
          defaultValue={kept('language', 'en')}
          error={error('language')}
          label="Write to them in"
          name="language"
          options={languages}
        />
      ) : null}
    </div>
  );
}
