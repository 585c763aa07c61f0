/** Names of query parameters that the pages of a route read, learnt when they read them: code names few. */
export function createParameters() {
  const read = new Map<string, Set<string>>();
  const namesOf = (route: string): Set<string> => {
    const known = read.get(route) ?? new Set<string>();
    read.set(route, known);
    return known;
  };

  return {
    /** The address as the pages of a route understand it: what nobody reads is left out, the rest in one order. */
    addressOf(route: string, url: string): string {
      const at = url.indexOf('?');
      const path = (at < 0 ? url : url.slice(0, at)).replace(/(?<=.)\/+$/, '');
      if (at < 0) return path;
      const names = namesOf(route);
      const given = new URLSearchParams(url.slice(at + 1));
      const known = new URLSearchParams();
      for (const name of [...names].toSorted()) {
        const value = given.get(name);
        if (value !== null) known.set(name, value);
      }
      const query = known.toString();
      return query ? `${path}?${query}` : path;
    },
    /** The query of an address; whoever reads a parameter of it makes its name known. */
    queryOf(route: string, url: string): URLSearchParams {
      return new ReadQuery(namesOf(route), url.split('?')[1] ?? '');
    },
  };
}

export type Parameters = ReturnType<typeof createParameters>;

class ReadQuery extends URLSearchParams {
  readonly #names: Set<string>;
  constructor(names: Set<string>, query: string) {
    super(query);
    this.#names = names;
  }
  override get(name: string): string | null {
    this.#names.add(name);
    return super.get(name);
  }
  override has(name: string): boolean {
    this.#names.add(name);
    return super.has(name);
  }
  // The first value is what counts: a second one would be part of the page and not of its key.
  override getAll(name: string): string[] {
    const value = this.get(name);
    return value === null ? [] : [value];
  }
}
