import type pg from 'pg';

const OFTEN = 20;
const MOST = 400;

/** A question with a fixed shape; `*` is left alone: its shape changes with the tables. */
const isFixed = (text: string): boolean => /^\s*(?:select|with)\b/i.test(text) && !/\*/.test(text);

/**
 * Statements asked again and again are planned once a connection instead of each time: planning is most of what a look
 * into an index costs. Names are counted over the whole process, so few connections know many.
 */
export function keepPlans(pool: pg.Pool): void {
  const asked = new Map<string, number>();
  const names = new Map<string, string>();

  function nameOf(text: string): string | undefined {
    const known = names.get(text);
    if (known || names.size >= MOST) return known;
    const times = (asked.get(text) ?? 0) + 1;
    if (times < OFTEN) {
      if (asked.size > MOST * 10) asked.clear();
      asked.set(text, times);
      return undefined;
    }
    asked.delete(text);
    if (!isFixed(text)) return undefined;
    const name = `kept_${names.size + 1}`;
    names.set(text, name);
    return name;
  }

  pool.on('connect', (client) => {
    const ask = client.query.bind(client) as (...given: unknown[]) => unknown;
    const query = (...given: unknown[]): unknown => {
      const [text, values] = given;
      const name = typeof text === 'string' && Array.isArray(values) ? nameOf(text) : undefined;
      return name ? ask({ name, text, values }, ...given.slice(2)) : ask(...given);
    };
    client.query = query as typeof client.query;
  });
}
