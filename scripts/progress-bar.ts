const WIDTH = 30;
const QUICK_SECONDS = 2;

/** A progress bar on stderr for what is not quick: redrawn in place on a terminal, a line at each tenth elsewhere. */
export function progressBar(label: string, total: number): (done: number) => void {
  const started = performance.now();
  let tenth = 0;
  return (done) => {
    const share = Math.min(done / total, 1);
    const seconds = (performance.now() - started) / 1000;
    const isNext = process.stderr.isTTY || Math.floor(share * 10) > tenth;
    if (seconds < QUICK_SECONDS || !isNext) return;
    tenth = Math.floor(share * 10);
    const left = Math.round(seconds / share - seconds);
    const bar = '█'.repeat(Math.round(share * WIDTH)).padEnd(WIDTH, '░');
    const counts = `${done.toLocaleString('en-GB')} of ${total.toLocaleString('en-GB')}`;
    write(`${label} ${bar} ${counts}, ${Math.round(seconds)} s, ${left} s to go`, share === 1);
  };
}

function write(line: string, isLast: boolean): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${line}\u001b[K${isLast ? '\n' : ''}`);
  else process.stderr.write(`${line}\n`);
}
