/** A reference or access code as it is written, in groups: "7KM 4RT 9PG". It never breaks across lines. */
export function Code({ value }: { value: string }) {
  return (
    <span className="code" translate="no">
      {value}
    </span>
  );
}
