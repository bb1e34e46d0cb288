import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Load, LoadJob } from './load.ts';

/** A process that sends load, so that sending does not share a thread with anything that is measured. */
export type Sender = { send: (job: LoadJob) => Promise<Load>; stop: () => void };

type Answer = { load: Load } | { error: string };

export function startSender(): Sender {
  const child = fork(fileURLToPath(new URL('load.ts', import.meta.url)), { serialization: 'advanced' });
  const send = (job: LoadJob) =>
    new Promise<Load>((resolve, reject) => {
      const ended = () => reject(new Error('The process that sends load ended.'));
      child.once('exit', ended);
      child.once('message', (answer: Answer) => {
        child.off('exit', ended);
        if ('load' in answer) resolve(answer.load);
        else reject(new Error(answer.error));
      });
      child.send(job);
    });
  return { send, stop: () => void child.disconnect() };
}
