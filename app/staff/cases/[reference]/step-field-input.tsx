import { Checkboxes } from '#components/ui/checkboxes';
import { Radios } from '#components/ui/radios';
import { Select } from '#components/ui/select';
import { TextInput } from '#components/ui/text-input';
import { Textarea } from '#components/ui/textarea';
import type { Fields } from '#lib/web/action';
import type { OneField } from './step-fields';

type StepFieldInputProps = {
  field: OneField;
  id: string;
  /** What was typed before; null on the first showing. */
  kept: Fields | null;
  error: string | undefined;
};

/** One field of a step's form, filled with what was typed or with what is proposed. */
export function StepFieldInput({ field, id, kept, error }: StepFieldInputProps) {
  const value = kept === null ? proposed(field) : textIn(kept, field.name);
  const common = { id, name: field.name, label: field.label, hint: field.hint, error, errorPrefix: 'Error:' };
  switch (field.kind) {
    case 'words':
      return <Textarea {...common} defaultValue={value} rows={field.rows} />;
    case 'line':
      return <TextInput {...common} defaultValue={value} maxLength={200} />;
    case 'date':
    case 'time':
      return <TextInput {...common} defaultValue={value} type={field.kind} />;
    case 'select':
      return <Select {...common} defaultValue={value} isFullWidth options={field.options} />;
    case 'choice':
      return <Radios {...common} options={field.options} value={value} />;
    case 'files':
      return <TextInput {...common} accept={field.accept} multiple type="file" />;
    case 'tick':
      return (
        <Checkboxes
          {...common}
          label={field.question}
          options={[{ value: 'yes', label: field.label }]}
          values={[value]}
        />
      );
  }
}

/** What a field holds before anybody types. */
export function proposed(field: OneField): string {
  return 'value' in field ? (field.value ?? '') : '';
}

function textIn(kept: Fields, name: string): string {
  const typed = kept[name];
  return typeof typed === 'string' ? typed : '';
}
