type StatProps = { number: string; label: string; more?: string | undefined };

/** One number and what it counts. */
export function Stat({ number, label, more }: StatProps) {
  return (
    <p className="stat">
      <span className="stat-number">{number}</span> <span className="stat-label">{label}</span>
      {more ? <span className="stat-more"> {more}</span> : null}
    </p>
  );
}
