import { LRUCache } from 'lru-cache';

/** What a drawing gave, and what would make it wrong. */
export interface Drawn<V> {
  value: V;
  /** Whoever changes one of these drops it. */
  tags: readonly string[];
  /** When the clock alone makes it wrong; milliseconds. */
  until: number;
  /** 0: not to be kept. */
  bytes: number;
  /** Of little worth: an address that shows nothing. */
  minor?: boolean;
}

interface Entry<V> extends Drawn<V> {
  /** Count of changes when its drawing began. */
  from: number;
}

const MOST_TAGS = 50_000;

/**
 * Values drawn once and kept until something they show has changed. Pure but for the clock.
 *
 * A drawing reads what stood when it began. Changes are counted; an entry holds while none of its tags was dropped after
 * the count at which its drawing began. So a change under way while a page is drawn makes that page wrong too.
 *
 * What was asked for once lies apart from what was asked for again: a crawler that takes every page of the network pushes
 * out other pages that were wanted once, and no page that readers come back to.
 */
export function createKeptPages<V>(options: { bytes: number; now?: () => number }) {
  const { bytes, now = Date.now } = options;
  const shelf = (share: number) =>
    new LRUCache<string, Entry<V>>({
      maxSize: Math.max(1, Math.floor(bytes * share)),
      sizeCalculation: (entry) => Math.max(1, entry.bytes),
    });
  const once = shelf(0.25);
  const again = shelf(0.72);
  const nothing = shelf(0.03);
  const dropped = new Map<string, number>();
  const drawings = new Map<string, { from: number; value: Promise<V> }>();
  let changes = 0;
  let clearedAt = 0;

  const holds = (entry: Entry<V>): boolean =>
    entry.from >= clearedAt &&
    now() < entry.until &&
    entry.tags.every((tag) => (dropped.get(tag) ?? 0) <= entry.from);

  function get(key: string): V | null {
    const known = again.get(key) ?? once.get(key) ?? nothing.get(key);
    if (!known) return null;
    const hot = again.has(key);
    if (!holds(known)) {
      for (const one of [again, once, nothing]) one.delete(key);
      return null;
    }
    if (!hot && once.delete(key)) again.set(key, known);
    return known.value;
  }

  async function draw(key: string, make: () => Promise<Drawn<V>>): Promise<V> {
    const under = drawings.get(key);
    // One begun before the last change may show what was.
    if (under && under.from === changes) return under.value;
    const from = changes;
    const value = make().then((drawn) => {
      if (drawn.bytes > 0 && bytes > 0) keep(key, { ...drawn, from });
      return drawn.value;
    });
    const drawing = { from, value };
    drawings.set(key, drawing);
    try {
      return await value;
    } finally {
      if (drawings.get(key) === drawing) drawings.delete(key);
    }
  }

  function keep(key: string, entry: Entry<V>): void {
    if (!holds(entry)) return;
    if (entry.minor) nothing.set(key, entry);
    else if (again.has(key)) again.set(key, entry);
    else once.set(key, entry);
  }

  function clear(): void {
    clearedAt = ++changes;
    dropped.clear();
    for (const one of [again, once, nothing]) one.clear();
  }

  return {
    get,
    draw,
    /** Whatever shows one of these is drawn anew. */
    drop(tags: Iterable<string>): void {
      changes += 1;
      for (const tag of tags) dropped.set(tag, changes);
      if (dropped.size > MOST_TAGS) clear();
    },
    clear,
    size: () => ({
      entries: again.size + once.size + nothing.size,
      bytes: again.calculatedSize + once.calculatedSize + nothing.calculatedSize,
    }),
  };
}

export type KeptPages<V> = ReturnType<typeof createKeptPages<V>>;
