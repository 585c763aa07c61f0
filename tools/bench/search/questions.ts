import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type Text, texts } from '../province/texts.ts';

/** A question, and the number of the text that answers it. */
export interface Question {
  text: string;
  answer: number;
}

export interface Trial {
  name: string;
  texts: Text[];
  questions: Question[];
}

const linesOf = <T>(file: string): T[] =>
  gunzipSync(readFileSync(file))
    .toString()
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);

/** Questions people asked of passages, where the folder has any. */
export function askedQuestions(data: string | null): Trial | null {
  const folder = data === null ? '' : join(data, 'search');
  if (data === null || !existsSync(folder)) return null;
  const passages = linesOf<{ id: string; title: string; vi: string }>(
    join(folder, 'xquad-passages.jsonl.gz'),
  );
  const queries = linesOf<{ passage: string; vi: string }>(join(folder, 'xquad-queries-dev.jsonl.gz'));
  const numbers = new Map(passages.map(({ id }, number) => [id, number]));
  return {
    name: 'questions people asked',
    texts: passages.map(({ title, vi }) => ({ title: title.replaceAll('_', ' '), paragraphs: [vi] })),
    questions: queries.map(({ passage, vi }) => ({ text: vi, answer: numbers.get(passage)! })),
  };
}

const wanted = 400;

/** Half of the words of a sentence, as somebody remembers a text he read. */
export async function rememberedSentences(folder: string | null, most: number): Promise<Trial> {
  const trial: Trial = { name: 'half-remembered sentences', texts: [], questions: [] };
  let seed = 20_260_915;
  const random = () => (seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff) / 0x7fffffff;
  const chance = (wanted * 1.6) / most;
  for await (const text of texts(folder)) {
    const answer = trial.texts.push(text) - 1;
    if (random() < chance && trial.questions.length < wanted) {
      const sentences = text.paragraphs
        .join(' ')
        .split(/[.!?]\s/)
        .filter((one) => one.split(' ').length > 12);
      const words = sentences[Math.floor(random() * sentences.length)]?.split(/\s+/).slice(0, 24);
      if (words) trial.questions.push({ text: words.filter(() => random() < 0.5).join(' '), answer });
    }
    if (trial.texts.length >= most) break;
  }
  return trial;
}
