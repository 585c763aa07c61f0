import { appendFileSync, readFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';

let name = 'cụm loa';
let file: string | null = null;
let size = 0;

/** Two files of it are kept: enough for weeks, and little for a card. */
const mostBytes = 200_000;

export function nameInLog(given: string): void {
  name = given;
}

/** From now on what is said is also kept, so that it can be sent to who asks for it. */
export function keepLog(dataFolder: string): void {
  file = join(dataFolder, 'said.log');
  size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

/** One line for the technician who reads the journal. */
export function say(message: string): void {
  const line = `${new Date().toISOString()} [${name}] ${message}`;
  console.log(line);
  if (file) keep(file, `${line}\n`);
}

function keep(to: string, line: string): void {
  try {
    if (size > mostBytes) {
      renameSync(to, `${to}.1`);
      size = 0;
    }
    appendFileSync(to, line, { mode: 0o600 });
    size += Buffer.byteLength(line);
  } catch {
    // A full disk: the journal of the machine has it.
  }
}

/** What was said lately, newest last. */
export function keptLog(): string {
  const read = (path: string) => {
    try {
      return readFileSync(path, 'utf8');
    } catch {
      return '';
    }
  };
  return file ? read(`${file}.1`) + read(file) : '';
}
