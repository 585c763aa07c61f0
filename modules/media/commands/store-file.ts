import { command, type Context } from '@saola/platform/commands';
import type { Storage } from '@saola/platform/storage';
import { hashOf, sizeOf, type Content } from '../uploads/content.ts';
import { inTemporaryFolder } from '../process/media-process.ts';
import { storageKey, type FileKind, type StoredFile, type Visibility } from '../file.ts';
import { render, type Rendered } from '../rendering/render.ts';
import { mediaTables } from '../tables.ts';
import { callBackContent } from './forget-content.ts';

export interface NewFile {
  unitId: string;
  unitPath: string;
  /** In memory, or on the disk until it is kept. */
  content: Content;
  /** What the sender calls the file; its extension must fit the content. Left out, nothing is claimed. */
  name?: string;
  alt?: string;
  /** Refuses every other kind. */
  kind?: FileKind;
  /** It is sent to be tried, and goes after some days unless it is used. */
  trial?: boolean;
}

/**
 * Keeps an officer's file: checked, made anew, in every variant. PUBLIC from the start, under an address
 * that nobody can guess.
 * @throws media/…, platform/forbidden
 */
export async function storeFile(context: Context, input: NewFile): Promise<StoredFile> {
  return keep(context, await prepare(context, input), input);
}

/** Keeps a photo a citizen sends with a report: seen by officers of the unit only. */
export async function storeCitizenPicture(
  context: Context,
  input: Omit<NewFile, 'name' | 'kind'>,
): Promise<StoredFile> {
  return keepFromCitizen(context, await prepare(context, { ...input, kind: 'PICTURE' }), input);
}

export interface MadeSound {
  unitId: string;
  unitPath: string;
  name: string;
  durationMs: number;
  /** The main one first. */
  forms: { name: string; mime: string; content: Content }[];
}

/** Keeps a sound that Saola made and levelled itself. */
export async function storeMadeSound(
  context: Context,
  { forms, durationMs, ...input }: MadeSound,
): Promise<StoredFile> {
  const variants = await keepForms(context, forms);
  return keep(
    context,
    { kind: 'AUDIO', durationMs, whole: true, variants },
    { ...input, content: Buffer.alloc(0) },
  );
}

/** Content in the storage, and what is to be written about it. */
export async function keepForms(context: Context, forms: MadeSound['forms']): Promise<Rendered['variants']> {
  const variants = await Promise.all(
    forms.map(async (form) => ({
      ...form,
      bytes: await sizeOf(form.content),
      width: null,
      height: null,
      sha256: await hashOf(form.content),
    })),
  );
  await keepContents(context, variants);
  return variants;
}

/** Slow work, before any transaction: content that no row points at is harmless and is found again by its hash. */
async function prepare(context: Context, input: NewFile): Promise<Rendered> {
  const { services, actor } = context;
  return inTemporaryFolder(async (path) => {
    const rendered = await render(input.content, input.name, {
      limits: services.config.limits,
      wanted: input.kind,
      // An officer waits a moment; what comes by the hundred, and what is no one's to see, does not.
      avifFor: actor.kind === 'account' ? patience : 0,
      path,
    });
    await keepContents(context, rendered.variants);
    return rendered;
  });
}

/** Called back first: what nobody else has would otherwise go after the look whether it is there. */
async function keepContents(context: Context, variants: Rendered['variants']): Promise<void> {
  await callBackContent(context, { contents: variants.map(({ sha256 }) => sha256) });
  for (const { sha256, content, mime } of variants)
    await keepContent(context.services.storage, storageKey(sha256), content, mime);
}

async function keepContent(storage: Storage, key: string, content: Content, contentType: string) {
  if (await storage.has(key)) return;
  if (Buffer.isBuffer(content)) await storage.put(key, content, { contentType });
  else await storage.putFile(key, content.path, { contentType });
}

const patience = 1_500;
const daysOfTrial = 7;

const keep = (context: Context, rendered: Rendered, input: NewFile) =>
  insertFile(context, { rendered, input });
const keepFromCitizen = (context: Context, rendered: Rendered, input: NewFile) =>
  insertCitizenPicture(context, { rendered, input });

interface Insert {
  rendered: Rendered;
  input: NewFile;
}

const insertFile = command<Insert, StoredFile>('media.file.upload', async (frame, insert) => {
  frame.authorise('media.file.upload', insert.input.unitPath);
  const file = await write(frame, insert, 'PUBLIC');
  frame.record({
    subject: 'file',
    subjectId: file.id,
    unitPath: file.unitPath,
    detail: { kind: file.kind, sha256: file.sha256 },
  });
  return file;
});

const insertCitizenPicture = command<Insert, StoredFile>('media.file.receive', async (frame, insert) => {
  frame.anyone('a citizen sends a photo with a report; feedback limits how often');
  const file = await write(frame, insert, 'RESTRICTED');
  frame.record({
    subject: 'file',
    subjectId: file.id,
    unitPath: file.unitPath,
    detail: { sha256: file.sha256 },
  });
  return file;
});

async function write(
  { tx, actor, now }: { tx: Context['database']; actor: Context['actor']; now: Date },
  { rendered: { kind, durationMs, whole, variants }, input }: Insert,
  visibility: Visibility,
): Promise<StoredFile> {
  const db = mediaTables(tx);
  const main = variants[0];
  if (!main) throw new Error('A file has at least one variant');
  const { mime, bytes, sha256 } = main;
  const widest = variants.reduce((best, each) => ((each.width ?? 0) > (best.width ?? 0) ? each : best), main);
  const facts = {
    kind,
    visibility,
    mime,
    bytes,
    width: widest.width,
    height: widest.height,
    sha256,
    alt: input.alt ?? '',
  };
  const { id } = await db
    .insertInto('media.files')
    .values({
      ...facts,
      unit_id: input.unitId,
      unit_path: input.unitPath,
      duration_ms: durationMs,
      drawn_whole: whole,
      trial_until: input.trial ? new Date(now.getTime() + daysOfTrial * 86_400_000) : null,
      original_name: (input.name ?? '').normalize('NFC').slice(0, 200),
      uploaded_by: actor.kind === 'account' ? actor.id : null,
      uploaded_by_name: actor.name,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const rows = variants.map(({ content: _content, ...variant }) => variant);
  await db
    .insertInto('media.variants')
    .values(rows.map((row) => ({ ...row, file_id: id })))
    .execute();
  const owner = { unitId: input.unitId, unitPath: input.unitPath, originalName: input.name ?? '' };
  return { id, ...owner, ...facts, durationMs, variants: rows };
}
