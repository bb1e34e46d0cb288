import { FilterBar } from '#components/cases/filter-bar';
import { Select } from '#components/ui/select';
import { TextInput } from '#components/ui/text-input';
import { PROCESSES } from '#lib/domain/processes/registry';
import { urls } from '#lib/urls';
import type { Queue } from '#lib/use-cases/cases/list-cases';
import { PLAIN_VIEW, type QueueView, queueHref } from '#lib/web/queue-view';
import { STATUS_WORDS } from '../words';

const STATUS_OPTIONS = [
  { value: 'open', label: 'Open' },
  ...(['received', 'in-progress', 'answered', 'closed'] as const).map((value) => ({
    value,
    label: STATUS_WORDS[value],
  })),
  { value: 'all', label: 'All' },
];
const PROCESS_OPTIONS = [
  { value: '', label: 'All kinds' },
  ...Object.values(PROCESSES).map(({ id, shortName }) => ({ value: id, label: shortName })),
];
const OWNER_OPTIONS = [
  { value: 'anybody', label: 'Anybody' },
  { value: 'me', label: 'Me' },
  { value: 'nobody', label: 'Nobody yet' },
];
const DUE_OPTIONS = [
  { value: 'any', label: 'Any time' },
  { value: 'overdue', label: 'Overdue' },
  { value: 'today', label: 'Today' },
  { value: 'week', label: 'In 7 days' },
];

type QueueFiltersProps = { view: QueueView; services: Queue['services'] };

export function QueueFilters({ view, services }: QueueFiltersProps) {
  const serviceOptions = [
    { value: '', label: 'All services' },
    ...services.map(({ id, name }) => ({ value: id, label: name })),
  ];
  const isPlain = queueHref({ ...view, sort: 'due' }) === queueHref(PLAIN_VIEW);
  return (
    <div className="mb-3">
      <FilterBar
        action={urls.queue()}
        clear={isPlain ? undefined : { href: queueHref(PLAIN_VIEW, { sort: view.sort }), text: 'Clear' }}
        label="Filter the cases"
        submit="Show"
      >
        <TextInput
          autoComplete="off"
          className="max-w-40"
          defaultValue={view.words}
          label="Words, name or reference"
          maxLength={200}
          name="q"
          type="search"
          width={16}
        />
        <Select defaultValue={view.status} label="Status" name="status" options={STATUS_OPTIONS} />
        <Select defaultValue={view.process ?? ''} label="Kind" name="process" options={PROCESS_OPTIONS} />
        {services.length > 1 ? (
          <Select
            className="max-w-40"
            defaultValue={view.serviceId ?? ''}
            label="Service"
            name="service"
            options={serviceOptions}
          />
        ) : null}
        <Select defaultValue={view.owner} label="Owner" name="owner" options={OWNER_OPTIONS} />
        <Select defaultValue={view.due} label="Due" name="due" options={DUE_OPTIONS} />
        {view.sort === 'due' ? null : <input name="sort" type="hidden" value={view.sort} />}
      </FilterBar>
    </div>
  );
}
