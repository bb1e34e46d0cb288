/** Where one is on the way, in words ("Step 2 of 6") with a thin line to match. */
export function Progress({ text, step, of }: { text: string; step: number; of: number }) {
  const share = of > 0 ? Math.min(100, Math.max(0, (step / of) * 100)) : 0;
  return (
    <div className="progress">
      <p className="progress-text">{text}</p>
      <svg aria-hidden="true" className="progress-line" preserveAspectRatio="none" viewBox="0 0 100 1">
        <rect className="progress-whole" height="1" width="100" />
        <rect className="progress-done" height="1" width={share} />
      </svg>
    </div>
  );
}
