/** Files that nobody has read yet, with the stories that are to be found by their words. */
export class WaitingFiles {
  #stories = new Map<string, Set<string>>();

  get ids(): string[] {
    return [...this.#stories.keys()];
  }

  add(fileId: string, storyId: string): void {
    const known = this.#stories.get(fileId);
    if (known) known.add(storyId);
    else this.#stories.set(fileId, new Set([storyId]));
  }

  /** The stories of a file that was read: its words are theirs, whichever of them it was read for. */
  take(fileId: string): string[] {
    const stories = [...(this.#stories.get(fileId) ?? [])];
    this.#stories.delete(fileId);
    return stories;
  }
}
