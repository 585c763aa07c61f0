import { parentPort, workerData } from 'node:worker_threads';
import { Library } from '../index/library.ts';
import { suggest } from '../index/suggest.ts';
import type { Synonyms } from '../index/synonyms.ts';
import type { Call, Reply } from './worker-calls.ts';

/** Runs in a thread of its own: whatever a search costs, pages go on being answered. */
let library = new Library(workerData as Synonyms);
/** Made beside the one that answers, and put in its place when it has read everything. */
let next: Library | null = null;

const answer: { [K in Call['what']]: (call: Extract<Call, { what: K }>) => unknown } = {
  begin({ synonyms }) {
    next = new Library(synonyms);
  },
  put({ documents, into }) {
    const target = into === 'next' && next ? next : library;
    for (const { facts, texts } of documents) target.add(facts, texts);
  },
  replace({ stories, documents }) {
    for (const target of next ? [library, next] : [library]) {
      for (const storyId of stories) target.removeStory(storyId);
      for (const { facts, texts } of documents) target.add(facts, texts);
    }
  },
  finish() {
    if (next) library = next;
    next = null;
    return { size: library.size, bytes: library.texts.bytes };
  },
  search: ({ question }) => library.search(question),
  suggest: ({ question }) => suggest(library, question),
  state: () => ({ size: library.size, bytes: library.texts.bytes, worn: library.isWorn }),
};

parentPort!.on('message', (call: Call & { id: number }) => {
  let reply: Reply;
  try {
    reply = { id: call.id, result: (answer[call.what] as (call: Call) => unknown)(call) };
  } catch (error) {
    reply = { id: call.id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
  parentPort!.postMessage(reply);
});
