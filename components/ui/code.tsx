import { VisuallyHidden } from '#components/ui/visually-hidden';

type CodeProps = {
  value: string;
  /** How one says it, for ears, where no words beside it do: "seven, K for kilo, …". */
  spoken?: string;
};

/** A reference or access code as it is written, in groups: "7KM 4RT 9PG". It never breaks across lines. */
export function Code({ value, spoken }: CodeProps) {
  return (
    <span className="code" translate="no">
      {spoken === undefined ? (
        value
      ) : (
        <>
          <span aria-hidden="true">{value}</span>
          <VisuallyHidden>{spoken}</VisuallyHidden>
        </>
      )}
    </span>
  );
}
