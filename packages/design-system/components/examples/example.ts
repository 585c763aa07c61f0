/** One component as it looks in each of its states, for the gallery, for documents and for tests. */
export interface Example {
  /** What it is for, in a sentence. */
  says: string;
  /** HTML by the name of the state. */
  states: Record<string, string>;
}
