/** A site on which a document is to be read, and from when until when, in milliseconds. */
export interface Place {
  siteId: string;
  own: boolean;
  from: number;
  until: number | null;
}

/** What an edition is, apart from its words. */
export interface DocumentFacts {
  storyId: string;
  language: string;
  editionId: string;
  type: string;
  topic: number;
  category: string;
  unitPath: string;
  unitName: string;
  publishedAt: number;
  places: readonly Place[];
}

/** What a reader narrows a search to; what is null is not asked. */
export interface Narrowing {
  language: string;
  now: number;
  /** Only what stands on this site. */
  siteId: string | null;
  type: string | null;
  category: string | null;
  topic: number | null;
  unitPath: string | null;
  from: number | null;
  until: number | null;
}

/** Words that many documents share, as small numbers. */
class Names {
  #numbers = new Map<string, number>();
  readonly all: string[] = [];

  number(name: string): number {
    let number = this.#numbers.get(name);
    if (number === undefined) {
      number = this.all.length;
      this.#numbers.set(name, number);
      this.all.push(name);
    }
    return number;
  }

  /** −1 for what no document has. */
  find(name: string): number {
    return this.#numbers.get(name) ?? -1;
  }
}

/** Facts of all documents in columns, so that a hundred thousand are looked through in less than a millisecond. */
export class Documents {
  readonly languages = new Names();
  readonly types = new Names();
  readonly categories = new Names();
  readonly units = new Names();
  /** What each unit is called, as its latest document says. */
  readonly unitNames: string[] = [];
  #facts: (DocumentFacts | null)[] = [];
  /** 0 for what was removed, else the number of its language and one. */
  #language = new Uint8Array(1 << 10);
  #topic = new Uint8Array(1 << 10);
  published = new Float64Array(1 << 10);
  type = new Uint8Array(1 << 10);
  category = new Uint16Array(1 << 10);
  unit = new Uint16Array(1 << 10);
  /** On its own site from then until then, which settles most questions of who may read it. */
  #from = new Float64Array(1 << 10);
  #until = new Float64Array(1 << 10);

  put(number: number, facts: DocumentFacts): void {
    if (number >= this.type.length) this.#widen();
    this.#facts[number] = facts;
    this.#language[number] = this.languages.number(facts.language) + 1;
    this.#topic[number] = facts.topic;
    this.type[number] = this.types.number(facts.type);
    this.category[number] = this.categories.number(facts.category);
    const unit = this.units.number(facts.unitPath);
    this.unit[number] = unit;
    this.unitNames[unit] = facts.unitName;
    this.published[number] = facts.publishedAt;
    const own = facts.places.find((place) => place.own);
    this.#from[number] = own?.from ?? Infinity;
    this.#until[number] = own ? (own.until ?? Infinity) : -Infinity;
  }

  remove(number: number): void {
    this.#facts[number] = null;
    this.#language[number] = 0;
  }

  get(number: number): DocumentFacts | null {
    return this.#facts[number] ?? null;
  }

  /** A test for everything that is asked besides the words; kind, field and unit are counted apart. */
  within(ask: Narrowing): (number: number) => boolean {
    const wanted = this.languages.find(ask.language) + 1 || 255;
    const { now, topic, siteId } = ask;
    const [from, until] = [ask.from ?? -Infinity, ask.until ?? Infinity];
    const [languages, topics, published] = [this.#language, this.#topic, this.published];
    const [begins, ends, facts] = [this.#from, this.#until, this.#facts];
    // What most readers ask: everything in their language that stands on its own site now.
    if (siteId === null && topic === null && from === -Infinity && until === Infinity)
      return (number) =>
        languages[number] === wanted &&
        ((begins[number]! <= now && now < ends[number]!) || placeOf(facts[number]!, ask) !== null);
    return (number) => {
      if (languages[number] !== wanted) return false;
      const at = published[number]!;
      if (at < from || at >= until) return false;
      if (topic !== null && topics[number] !== topic) return false;
      if (siteId === null && begins[number]! <= now && now < ends[number]!) return true;
      return placeOf(facts[number]!, ask) !== null;
    };
  }

  #widen(): void {
    const size = this.type.length * 2;
    const wide = <T extends Uint8Array | Uint16Array | Float64Array>(numbers: T, wider: T): T => (
      wider.set(numbers),
      wider
    );
    this.#language = wide(this.#language, new Uint8Array(size));
    this.#topic = wide(this.#topic, new Uint8Array(size));
    this.type = wide(this.type, new Uint8Array(size));
    this.category = wide(this.category, new Uint16Array(size));
    this.unit = wide(this.unit, new Uint16Array(size));
    this.published = wide(this.published, new Float64Array(size));
    this.#from = wide(this.#from, new Float64Array(size));
    this.#until = wide(this.#until, new Float64Array(size));
  }
}

/** Where a reader finds a document now: on its own site rather than on one that took it over. Null where he may not. */
export function placeOf(
  document: DocumentFacts,
  { siteId, now }: Pick<Narrowing, 'siteId' | 'now'>,
): Place | null {
  let found: Place | null = null;
  for (const place of document.places) {
    if (place.from > now || (place.until !== null && place.until <= now)) continue;
    if (siteId === null ? place.own : place.siteId === siteId) return place;
    if (siteId === null) found ??= place;
  }
  return found;
}

export const isBelow = (path: string, above: string): boolean =>
  path === above || path.startsWith(`${above}.`);
