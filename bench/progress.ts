const WIDTH = 30;

/** A progress bar on stderr: redrawn in place on a terminal, a line at each tenth elsewhere. */
export function progressBar(label: string, total: number): (done: number) => void {
  const started = performance.now();
  let tenth = 0;
  return (done) => {
    const share = done / total;
    const seconds = (performance.now() - started) / 1000;
    const left = Math.round(seconds / share - seconds);
    const bar = '█'.repeat(Math.round(share * WIDTH)).padEnd(WIDTH, '░');
    const counts = `${done.toLocaleString('en-GB')} of ${total.toLocaleString('en-GB')}`;
    const line = `${label} ${bar} ${counts}, ${Math.round(seconds)} s, ${left} s to go`;
    if (process.stderr.isTTY) process.stderr.write(`\r${line}\u001b[K${done === total ? '\n' : ''}`);
    else if (Math.floor(share * 10) > tenth) {
      tenth = Math.floor(share * 10);
      process.stderr.write(`${line}\n`);
    }
  };
}
