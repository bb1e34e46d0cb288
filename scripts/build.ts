import { buildIfNeeded } from './build-if-needed.ts';

// The production build by itself, for images and release pipelines. Needs no database.
const say = (text: string) => process.stdout.write(`build: ${text}\n`);
await buildIfNeeded({}, say);
say('up to date');
