const REMEMBERED = 30_000; // ms: should a word from the database ever be lost
export const RENEWED = REMEMBERED / 2;

/**
 * Remembers the next second at which pages change by the clock alone, so that no kept page is given beyond it. Asked once
 * however many readers come, and again when it has passed or something was published.
 */
export function createNextChange(forgetPages: () => void) {
  let known: { until: number; asked: number } | null = null;
  let asking: Promise<void> | null = null;
  let words = 0;

  async function ask(find: (now: Date) => Promise<Date | null>): Promise<void> {
    let heard: number;
    do {
      heard = words;
      const asked = Date.now();
      strike(asked);
      const next = await find(new Date(asked));
      known = { until: next?.getTime() ?? Infinity, asked };
      // Something was published while the question was out: the answer may be of before.
    } while (heard !== words);
  }

  function strike(now: number): void {
    if (!known || now < known.until) return;
    known = null;
    forgetPages();
  }

  /** Asks now: in the background, before somebody has to wait for it. */
  function renew(find: (now: Date) => Promise<Date | null>): Promise<void> {
    return (asking ??= ask(find).finally(() => (asking = null)));
  }

  return {
    renew,
    /** To be awaited before a kept page is given. */
    async pass(find: (now: Date) => Promise<Date | null>): Promise<void> {
      const now = Date.now();
      strike(now);
      if (!known || now - known.asked >= REMEMBERED) await renew(find);
    },
    /** Whether what is kept is right, as far as the clock goes; else `pass` has to be asked. */
    holds(): boolean {
      const now = Date.now();
      return known !== null && now < known.until && now - known.asked < REMEMBERED;
    },
    /** To be asked again; that something changes at the second known so far still holds. */
    forget(): void {
      words += 1;
      if (known) known = { until: known.until, asked: 0 };
    },
  };
}

export type NextChange = ReturnType<typeof createNextChange>;
