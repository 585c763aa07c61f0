import { StringDecoder } from 'node:string_decoder';
import { InvalidArgumentError, type Command } from 'commander';
import { explainForSpeech, type Explained, type Region } from '@saola/vietnamese';

interface Options {
  region: Region;
  explain?: boolean;
  block?: boolean;
}

const regions = ['north', 'central', 'south'] as const;

function readRegion(text: string): Region {
  const region = regions.find((each) => each === text);
  if (!region) throw new InvalidArgumentError(`one of ${regions.join(', ')}`);
  return region;
}

/** `saola speech normalise`: needs no database, so that it starts at once and can stand in a pipe. */
export function normaliseCommand(speech: Command): void {
  speech
    .command('normalise')
    .description(
      'reads texts on stdin, one a line, and writes each as it is spoken on the same line of stdout',
    )
    .option('--region <region>', 'north, central or south: linh or lẻ, nghìn or ngàn', readRegion, 'north')
    .option(
      '--explain',
      'writes every change on stderr, one JSON object a line: line, rule, from, to, written, spoken, certainty',
    )
    .option('--block', 'takes the whole input as one text: headings and list items get a rest')
    .action((options: Options) => (options.block ? normaliseBlock(options) : normaliseLines(options)));
}

async function normaliseBlock(options: Options): Promise<void> {
  const parts: Buffer[] = [];
  for await (const part of process.stdin) parts.push(part as Buffer);
  const written = Buffer.concat(parts)
    .toString('utf8')
    .replace(/\r?\n$/, '');
  const read = explainForSpeech(written, { region: options.region, block: true });
  if (options.explain) await explain(read, null);
  await write(process.stdout, `${read.spoken}\n`);
}

async function normaliseLines(options: Options): Promise<void> {
  let line = 0;
  for await (const texts of lines(process.stdin)) {
    const answers: string[] = [];
    for (const written of texts) {
      line++;
      const read = explainForSpeech(written, { region: options.region });
      if (options.explain) await explain(read, line);
      // A lone carriage return or U+2028 inside a text is a rest, never a new line of the answer.
      answers.push(`${read.spoken.replace(/\n+/g, ' ')}\n`);
    }
    await write(process.stdout, answers.join(''));
  }
}

/** As many as came at once; they end at “\n” and nowhere else, so that answer and question stay side by side. */
async function* lines(input: NodeJS.ReadStream): AsyncGenerator<string[]> {
  const decoder = new StringDecoder('utf8');
  let begun: string[] = [];
  const whole = (end: string): string => {
    const text = [...begun, end].join('').replace(/\r$/, '');
    begun = [];
    return text;
  };
  for await (const chunk of input) {
    const [first = '', ...rest] = decoder.write(chunk as Buffer).split('\n');
    if (rest.length === 0) {
      begun.push(first);
      continue;
    }
    const last = rest.pop()!;
    yield [whole(first), ...rest.map((text) => text.replace(/\r$/, ''))];
    begun.push(last);
  }
  const last = whole(decoder.end());
  if (last !== '') yield [last];
}

async function explain({ replacements }: Explained, line: number | null): Promise<void> {
  if (replacements.length === 0) return;
  const told = replacements.map((change) => JSON.stringify(line === null ? change : { line, ...change }));
  await write(process.stderr, `${told.join('\n')}\n`);
}

/** Waits while the reader of the pipe is slow; a reader that went away ends the command quietly. */
function write(stream: NodeJS.WriteStream, text: string): Promise<void> {
  return new Promise((resolve) => {
    stream.write(text, (error) => {
      if (error) process.exit((error as NodeJS.ErrnoException).code === 'EPIPE' ? 0 : 1);
      resolve();
    });
  });
}
