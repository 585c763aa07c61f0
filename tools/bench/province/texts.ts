import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createGunzip } from 'node:zlib';
import { plainText } from '@saola/newsroom';
import { demoStories } from '@saola/newsroom/demo';
import { firstItems, itemsOfTheProvince } from '@saola/newsroom/demo/items';

export interface Text {
  title: string;
  paragraphs: string[];
}

/**
 * Texts for as many stories as are asked for: from every `*.jsonl.gz` of a folder, one {title, text} a line and one story
 * for each of its `== … ==` sections; without a folder, sentences of the demonstration put together anew.
 */
export async function* texts(folder: string | null): AsyncGenerator<Text> {
  if (!folder) return yield* fromDemo();
  const files = (await readdir(folder)).filter((name) => name.endsWith('.jsonl.gz')).toSorted();
  for (let round = 1; files.length > 0; round++)
    for (const name of files) yield* fromFile(join(folder, name), round);
}

async function* fromFile(file: string, round: number): AsyncGenerator<Text> {
  for await (const line of linesOf(file)) {
    if (!line) continue;
    const { title, text } = JSON.parse(line) as { title?: string; text?: string };
    if (!title || !text) continue;
    const [opening = '', ...sections] = text.split(/^==+ *(.+?) *==+ *$/m);
    const named = sections.flatMap((heading, index): [string, string][] =>
      index % 2 === 0 ? [[`${title}: ${heading}`, sections[index + 1] ?? '']] : [],
    );
    for (const [heading, words] of [[title, opening] as [string, string], ...named]) {
      const paragraphs = words.split('\n').filter((one) => one.trim().length > 40);
      if (paragraphs.length === 0) continue;
      if (round === 1) yield { title: heading, paragraphs };
      else yield { title: `${heading} (${round})`, paragraphs: anotherText(paragraphs, round) };
    }
  }
}

/** Some of the sentences: two stories that are the same to the letter are no test of a search. */
function anotherText(paragraphs: readonly string[], round: number): string[] {
  const some = paragraphs.map((words, paragraph) =>
    words
      .split(/(?<=[.!?]) /)
      .filter((_, sentence) => (sentence * 7 + paragraph * 3 + round) % 5 > 1)
      .join(' '),
  );
  return some.some((words) => words !== '') ? some.filter((words) => words !== '') : [paragraphs[0]!];
}

/** By line feeds only: `readline` would end a line within a text, at separators that JSON leaves as they are. */
async function* linesOf(file: string): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of createReadStream(file).pipe(createGunzip()).setEncoding('utf8')) {
    const lines = (rest + (chunk as string)).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest) yield rest;
}

/** Stories put together anew of what the demonstration says, no two of them with the same sentences. */
function* fromDemo(): Generator<Text> {
  const sentences = sentencesOfDemo();
  const sentence = createDice(sentences);
  for (let number = 1; ; number++) {
    const opening = sentence().slice(0, 70);
    yield {
      title: `${opening.replace(/[\s,.;:]+\S*$/, '')} số ${number}`,
      paragraphs: Array.from({ length: 8 }, () => `${sentence()} ${sentence()} ${sentence()}`),
    };
  }
}

function sentencesOfDemo(): string[] {
  const today = new Date();
  const bodies = [
    ...demoStories(today).map(({ body }) => body),
    ...[...firstItems(today), ...itemsOfTheProvince(today)].flatMap(({ body }) => body ?? []),
  ];
  const words = bodies.flatMap((body) => plainText(body).split(/\n|(?<=[.!?]) (?=\p{Lu})/u));
  return [...new Set(words)].filter((one) => /^\p{Lu}.{40,400}[.!?]$/su.test(one));
}

/** Throws the same in the same order every time, so that two runs measure the same texts. */
function createDice(sentences: readonly string[]): () => string {
  let state = 1;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return sentences[Math.floor((state / 2 ** 32) * sentences.length)]!;
  };
}
