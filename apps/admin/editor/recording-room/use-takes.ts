import { useEffect, useRef, useState } from 'react';
import { cutOffRecordings, forgetPieces, forgetTakes, keepTakes, keptTakes } from './keep-takes.ts';
import { change, redo, undo, type History } from './history.ts';
import { takeOf, type Take } from './take.ts';

export interface Takes {
  takes: readonly Take[];
  /** Were there when the room was opened. */
  found: number;
  /** Null until it is known. */
  kept: boolean | null;
  canUndo: boolean;
  canRedo: boolean;
  change(by: (takes: readonly Take[]) => readonly Take[]): void;
  /** Of a recording: its pieces are let go only when the take is kept. */
  add(sound: Take['sound'], session: string): void;
  undo(): void;
  redo(): void;
  /** All of it, here and in the browser. */
  forget(): Promise<void>;
}

/** Never used twice, also of takes that were thrown away: the browser keeps sounds by it. */
const nextId = (takes: readonly Take[]) => Math.max(Date.now(), ...takes.map(({ id }) => id + 1));
const withTake = (takes: readonly Take[], sound: Take['sound']): readonly Take[] => [
  ...takes,
  takeOf(nextId(takes), sound),
];

/** The takes of a room, each step of which can be taken back, and which a closed tab does not lose. */
export function useTakes(room: string): Takes {
  const [history, setHistory] = useState<History<readonly Take[]>>({ past: [], now: [], future: [] });
  const [found, setFound] = useState(0);
  const [kept, setKept] = useState<boolean | null>(null);
  const loaded = useRef(false);
  const taken = useRef(new Set<string>());
  useEffect(() => {
    let gone = false;
    void (async () => {
      let takes: readonly Take[] = await keptTakes(room);
      const rescued = new Set<string>();
      for (const { session, recorded } of await cutOffRecordings(room)) {
        const sound = await decode(recorded);
        if (sound) takes = withTake(takes, sound);
        if (sound) rescued.add(session);
      }
      if (gone) return;
      for (const session of rescued) taken.current.add(session);
      loaded.current = true;
      setFound(takes.length);
      // What was recorded before the browser answered stays behind it.
      setHistory(({ now }) => ({
        past: [],
        now: now.reduce((all, take) => withTake(all, take.sound), takes),
        future: [],
      }));
    })();
    return () => {
      gone = true;
    };
  }, [room]);
  useEffect(() => {
    if (!loaded.current || (history.now.length === 0 && history.past.length === 0)) return;
    let old = false;
    const sessions = [...taken.current];
    void keepTakes(room, history.now).then((done) => {
      if (!old) setKept(done);
      for (const session of done ? sessions : []) {
        taken.current.delete(session);
        void forgetPieces(room, session);
      }
    });
    return () => {
      old = true;
    };
  }, [room, history]);
  return {
    takes: history.now,
    found,
    kept,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    change: (by) => setHistory((before) => change(before, by(before.now))),
    add(sound, session) {
      taken.current.add(session);
      setHistory((before) => change(before, withTake(before.now, sound)));
    },
    undo: () => setHistory(undo),
    redo: () => setHistory(redo),
    async forget() {
      loaded.current = false;
      setHistory({ past: [], now: [], future: [] });
      setFound(0);
      await forgetTakes(room);
      loaded.current = true;
    },
  };
}

async function decode(recorded: Blob): Promise<Take['sound'] | null> {
  const context = new OfflineAudioContext(1, 1, 48_000);
  const decoded = await context.decodeAudioData(await recorded.arrayBuffer()).catch(() => null);
  return decoded && { samples: decoded.getChannelData(0).slice(), sampleRate: decoded.sampleRate };
}
