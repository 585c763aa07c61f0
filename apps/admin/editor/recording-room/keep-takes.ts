import type { Stretch, Take } from './take.ts';

/** Takes stay in this browser until they are sent or thrown away: a closed tab loses nothing. */
const days = 30;
const day = 24 * 3600 * 1000;

interface KeptRoom {
  at: number;
  takes: { id: number; kept: readonly Stretch[] }[];
}
interface KeptSound {
  samples: Float32Array<ArrayBuffer>;
  sampleRate: number;
}

const stores = ['rooms', 'sounds', 'pieces'] as const;
type Store = (typeof stores)[number];

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const asked = indexedDB.open('saola-phong-thu', 1);
    asked.onupgradeneeded = () => {
      for (const store of stores) asked.result.createObjectStore(store);
    };
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error);
  });
}

/** One transaction over everything; a browser that keeps nothing (a private window, a full disk) answers null. */
async function within<Answer>(
  work: (store: (name: Store) => IDBObjectStore) => IDBRequest<Answer> | null,
): Promise<Answer | null> {
  const database = await open().catch(() => null);
  if (!database) return null;
  return new Promise<Answer | null>((resolve) => {
    const transaction = database.transaction([...stores], 'readwrite');
    const asked = work((name) => transaction.objectStore(name));
    transaction.oncomplete = () => resolve(asked ? asked.result : null);
    transaction.onabort = () => resolve(null);
  }).finally(() => database.close());
}

const soundKey = (room: string, id: number) => `${room}/${id}`;
const ofRoom = (room: string) => IDBKeyRange.bound(`${room}/`, `${room}/\uffff`);

let last: Promise<unknown> = Promise.resolve();

/** One after the other: an older arrangement is never written over a newer one. */
function inTurn<Answer>(work: () => Promise<Answer>): Promise<Answer> {
  const mine = last.then(work, work);
  last = mine.catch(() => null);
  return mine;
}

/** Answers whether they are kept. */
export const keepTakes = (room: string, takes: readonly Take[]): Promise<boolean> =>
  inTurn(() => writeTakes(room, takes));

async function writeTakes(room: string, takes: readonly Take[]): Promise<boolean> {
  const known = new Set((await within((store) => store('sounds').getAllKeys(ofRoom(room)))) ?? []);
  const kept = await within((store) => {
    for (const { id, sound } of takes)
      if (!known.has(soundKey(room, id))) store('sounds').put({ ...sound }, soundKey(room, id));
    const arranged: KeptRoom = {
      at: Date.now(),
      takes: takes.map(({ id, kept: parts }) => ({ id, kept: parts })),
    };
    return store('rooms').put(arranged, room);
  });
  return kept !== null;
}

export async function keptTakes(room: string): Promise<Take[]> {
  await forgetOld();
  const found = (await within((store) => store('rooms').get(room))) as KeptRoom | null | undefined;
  if (!found) return [];
  const takes: Take[] = [];
  for (const { id, kept } of found.takes) {
    const sound = (await within((store) => store('sounds').get(soundKey(room, id)))) as KeptSound | undefined;
    if (sound) takes.push({ id, sound, kept });
  }
  return takes;
}

async function forgetOld(): Promise<void> {
  const names = ((await within((store) => store('rooms').getAllKeys())) ?? []) as string[];
  const rooms = ((await within((store) => store('rooms').getAll())) ?? []) as KeptRoom[];
  for (const [place, { at }] of rooms.entries())
    if (Date.now() - at > days * day) await forgetTakes(names[place]!);
}

export const forgetTakes = (room: string): Promise<unknown> =>
  inTurn(() =>
    within((store) => {
      store('rooms').delete(room);
      store('sounds').delete(ofRoom(room));
      store('pieces').delete(ofRoom(room));
      return null;
    }),
  );

/** What the microphone gives, second by second, until the take is kept; `session` is one recording. */
export const keepPiece = (room: string, session: string, number: number, piece: Blob): Promise<unknown> =>
  within((store) => store('pieces').put(piece, `${room}/${session}/${String(number).padStart(6, '0')}`));

export const forgetPieces = (room: string, session: string): Promise<unknown> =>
  within((store) => {
    store('pieces').delete(ofRoom(`${room}/${session}`));
    return null;
  });

/** Held while a recording runs, in whatever tab: its pieces are nobody else's. */
export const lockOf = (session: string) => `saola-recording-${session}`;

/** Recordings that were cut off by a closed tab. */
export async function cutOffRecordings(room: string): Promise<{ session: string; recorded: Blob }[]> {
  const keys = ((await within((store) => store('pieces').getAllKeys(ofRoom(room)))) ?? []) as string[];
  const pieces = ((await within((store) => store('pieces').getAll(ofRoom(room)))) ?? []) as Blob[];
  const { held = [] } = await navigator.locks.query();
  const running = new Set(held.map(({ name }) => name));
  const sessions = new Map<string, Blob[]>();
  for (const [index, key] of keys.entries()) {
    const session = key.slice(room.length + 1).split('/')[0]!;
    const piece = pieces[index];
    if (piece && !running.has(lockOf(session)))
      sessions.set(session, [...(sessions.get(session) ?? []), piece]);
  }
  return [...sessions].map(([session, parts]) => ({
    session,
    recorded: new Blob(parts, { type: parts[0]?.type ?? '' }),
  }));
}
