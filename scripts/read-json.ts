import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** What a JSON file holds, or standard input for '-'. Throws an error that names the file. */
export function readJson(file: string): unknown {
  // npm runs scripts in the project's folder; INIT_CWD is where the command was typed.
  const source = file === '-' ? 0 : resolve(process.env['INIT_CWD'] ?? '.', file);
  const text = readFileSync(source, 'utf8').replace(/^\uFEFF/, '');
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`${file === '-' ? 'Standard input' : file} holds no JSON: ${String(error)}`);
  }
}
