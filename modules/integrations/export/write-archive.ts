import { createReadStream, createWriteStream } from 'node:fs';
import { open, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { pack } from 'tar-stream';

/** 2: stories name the story they are a language of, drafts their files, pages their files and units. */
export const archiveVersion = 2;

export interface Archive {
  /** A file of known bytes. */
  add(name: string, content: Buffer | string): Promise<void>;
  /** A file that is written line by line, and whose length is known at its end only. */
  addLines(name: string, lines: AsyncIterable<string>): Promise<number>;
  close(): Promise<void>;
  /** Leaves nothing behind. */
  discard(): Promise<void>;
}

/** A `.tar.gz` beside its place until it is whole: what bears its name is never half an archive. */
export function createArchive(path: string): Archive {
  const tar = pack();
  const partial = `${path}.partial`;
  const written = pipeline(tar, createGzip({ level: 6 }), createWriteStream(partial, { mode: 0o600 }));
  // It is waited for at the end; what went wrong before is told there.
  written.catch(() => {});
  const mtime = new Date(0);
  const add = (name: string, content: Buffer | string) =>
    new Promise<void>((done, fail) => {
      written.catch(fail);
      tar.entry({ name, mtime }, content, (error) => (error ? fail(error) : done()));
    });
  return {
    add,
    async addLines(name, lines) {
      const spool = `${path}.lines`;
      const file = await open(spool, 'w', 0o600);
      try {
        const count = await writeLines(file, lines);
        const { size } = await stat(spool);
        const entry = tar.entry({ name, size, mtime });
        await Promise.race([pipeline(createReadStream(spool), entry), failure(written)]);
        return count;
      } finally {
        await file.close();
        await rm(spool, { force: true });
      }
    },
    async close() {
      tar.finalize();
      await written;
      await rename(partial, path);
    },
    async discard() {
      tar.destroy();
      await written.catch(() => {});
      await rm(partial, { force: true });
    },
  };
}

async function writeLines(file: FileHandle, lines: AsyncIterable<string>): Promise<number> {
  let count = 0;
  let waiting = '';
  for await (const line of lines) {
    waiting += `${line}\n`;
    count += 1;
    if (waiting.length < 1 << 18) continue;
    await file.write(waiting);
    waiting = '';
  }
  if (waiting) await file.write(waiting);
  return count;
}

const failure = (written: Promise<void>) => new Promise<never>((_done, fail) => void written.catch(fail));
