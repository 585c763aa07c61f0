import { setTimeout as sleep } from 'node:timers/promises';
import { systemContext } from '@saola/platform/commands';
import { enqueue } from '@saola/platform/jobs';
import type { Services } from '@saola/platform/services';
import {
  currentPlace,
  listPublicChanges,
  listPublicWords,
  listPublicWordsOf,
  type PublicWords,
} from '@saola/portals';
import { type IndexThread, startIndexThread } from './index-thread.ts';
import { readFileTask } from '../jobs/read-file.ts';
import { listFileTexts, listKnownFiles } from '../queries/list-file-texts.ts';
import { synonymsOf } from '../dictionary.ts';
import { listDictionary } from '../queries/list-dictionary.ts';
import { WaitingFiles } from './waiting-files.ts';
import type { Document } from './worker-calls.ts';

/** Editions read at once: a few hundred keep the event loop free between two batches. */
const batch = 250;
/** Without word of a change the index looks for itself. */
const patience = 5_000; // ms
/** A burst of changes is read in one go. */
const breath = 60; // ms

/** The index of this process: made from the database at start, then kept to what the portals show. */
export class LiveIndex {
  #services: Services;
  #thread: IndexThread | null = null;
  #ready = false;
  #stopped = false;
  #place = '0';
  #seen = new Set<number>();
  #wake: (() => void) | null = null;
  #remake = false;
  #also = new Set<string>();
  #unread = new WaitingFiles();
  #done: Promise<void> = Promise.resolve();
  size = 0;
  bytes = 0;

  constructor(services: Services) {
    this.#services = services;
  }

  /** Null while the index does not hold everything yet. */
  get thread(): IndexThread | null {
    return this.#ready ? this.#thread : null;
  }

  start(): void {
    const unsubscribe = this.#services.live.follow({
      hear: ({ topic, id }) => {
        if (topic === 'search' && id === 'dictionary') this.#remake = true;
        else if (topic === 'search' && id) this.#readAgainWith(id);
        if (['search', 'published', 'sites'].includes(topic)) this.#wake?.();
      },
      lost: () => this.#wake?.(),
    });
    this.#done = this.#run().finally(unsubscribe);
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    this.#wake?.();
    await this.#thread?.stop();
    await this.#done;
  }

  async #run(): Promise<void> {
    for (let pause = 500; !this.#stopped; pause = Math.min(pause * 2, 30_000))
      try {
        await this.#make();
        pause = 500;
        await this.#follow();
      } catch (error) {
        if (this.#stopped) return;
        this.#services.logger.warn({ err: error }, 'the search index is made anew after a failure');
        this.#ready = false;
        await this.#thread?.stop();
        this.#thread = null;
        await sleep(pause, undefined, { ref: false });
      }
  }

  /** Reads everything; the index there is, if any, goes on answering until the new one is whole. */
  async #make(): Promise<void> {
    const { database, logger } = this.#services;
    const started = performance.now();
    const synonyms = synonymsOf(await listDictionary(database));
    const thread = (this.#thread ??= startIndexThread([], () => {
      this.#ready = false;
      this.#wake?.();
    }));
    await thread.ask({ what: 'begin', synonyms });
    this.#remake = false;
    const place = await currentPlace(database);
    let after: string | null = null;
    do {
      const read: { items: PublicWords[]; next: string | null } = await listPublicWords(database, {
        after,
        limit: batch,
      });
      const documents = await this.#documentsOf(read.items);
      while (thread.waiting > 2) await sleep(5);
      const put = thread.ask({ what: 'put', documents, into: 'next' });
      put.catch(() => {});
      after = read.next;
    } while (after !== null && !this.#stopped);
    const { size, bytes } = await thread.ask({ what: 'finish' });
    this.#place = place;
    this.#seen.clear();
    Object.assign(this, { size, bytes });
    await this.#catchUp();
    this.#ready = true;
    logger.info(
      {
        documents: size,
        megabytes: Math.round(bytes / 1e6),
        seconds: Math.round(performance.now() - started) / 1000,
      },
      'the search index is ready',
    );
  }

  async #follow(): Promise<void> {
    while (!this.#stopped) {
      await this.#word();
      if (this.#stopped) return;
      await sleep(breath);
      await this.#catchUp();
      if (this.#remake) return;
    }
  }

  /** Until something is said to have changed, or patience ends. */
  #word(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(done, patience).unref();
      this.#wake = done;
      function done() {
        clearTimeout(timer);
        resolve();
      }
    });
  }

  async #catchUp(): Promise<void> {
    const { database } = this.#services;
    const { changes, next } = await listPublicChanges(database, this.#place);
    const fresh = changes.filter(({ number }) => !this.#seen.has(number));
    // Word of a file that was read may be lost.
    const waiting = this.#unread.ids;
    if (waiting.length > 0)
      for (const fileId of await listKnownFiles(database, waiting)) this.#readAgainWith(fileId);
    const stories = [...new Set([...fresh.map(({ storyId }) => storyId), ...this.#also])];
    this.#also.clear();
    for (let from = 0; from < stories.length; from += batch) {
      const some = stories.slice(from, from + batch);
      const documents = await this.#documentsOf(await listPublicWordsOf(database, some));
      await this.#thread!.ask({ what: 'replace', stories: some, documents });
    }
    if (stories.length > 0) {
      const { worn, ...state } = await this.#thread!.ask({ what: 'state' });
      Object.assign(this, state);
      this.#remake ||= worn;
    }
    // What is given again next time is known by its number.
    this.#seen = new Set(
      next === this.#place
        ? [...this.#seen, ...fresh.map(({ number }) => number)]
        : changes.map(({ number }) => number),
    );
    this.#place = next;
  }

  #readAgainWith(fileId: string): void {
    for (const storyId of this.#unread.take(fileId)) this.#also.add(storyId);
  }

  /** Public words as documents of the index; files nobody has read yet are put in line to be read. */
  async #documentsOf(words: readonly PublicWords[]): Promise<Document[]> {
    const ids = words.flatMap((one) => one.files.map(({ fileId }) => fileId));
    const files = await listFileTexts(this.#services.database, ids);
    const context = systemContext(this.#services);
    for (const { storyId, files: own } of words)
      for (const { fileId } of own)
        if (!files.has(fileId)) {
          this.#unread.add(fileId, storyId);
          await enqueue(context, readFileTask, { fileId });
        }
    return words.map((one) => documentOf(one, files));
  }
}

function documentOf(
  { title, summary, body, fields, files: own, publishedAt, ...facts }: PublicWords,
  files: ReadonlyMap<string, string>,
): Document {
  return {
    facts: { ...facts, publishedAt: publishedAt.getTime() },
    texts: {
      title,
      summary,
      body: fields ? `${body}\n${fields}` : body,
      // Who published it is found too, after all that it says.
      files: [...own.map(({ fileId, name }) => `${name}\n${files.get(fileId) ?? ''}`), facts.unitName].join(
        '\n',
      ),
    },
  };
}
