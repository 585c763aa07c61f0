/** What stands, what stood before, and what was taken back. */
export interface History<State> {
  past: readonly State[];
  now: State;
  future: readonly State[];
}

const longest = 50;

export const change = <State>({ past, now }: History<State>, next: State): History<State> => ({
  past: [...past, now].slice(-longest),
  now: next,
  future: [],
});

export function undo<State>(history: History<State>): History<State> {
  const before = history.past.at(-1);
  if (before === undefined) return history;
  return { past: history.past.slice(0, -1), now: before, future: [history.now, ...history.future] };
}

export function redo<State>(history: History<State>): History<State> {
  const [next, ...future] = history.future;
  if (next === undefined) return history;
  return { past: [...history.past, history.now], now: next, future };
}
