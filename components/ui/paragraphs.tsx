/** Paragraphs of plain text. A run of those that begin with a small letter is a list of the one before it. */
export function Paragraphs({ text }: { text: readonly string[] }) {
  return runsOf(text).map((run) =>
    run.isList ? (
      <ul key={run.lines[0]}>
        {run.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    ) : (
      run.lines.map((line) => <p key={line}>{line}</p>)
    ),
  );
}

type Run = { isList: boolean; lines: string[] };

function runsOf(text: readonly string[]): Run[] {
  const runs: Run[] = [];
  for (const line of text) {
    const isList = /^\p{Ll}/u.test(line);
    const last = runs.at(-1);
    if (last?.isList === isList) last.lines.push(line);
    else runs.push({ isList, lines: [line] });
  }
  return runs;
}
