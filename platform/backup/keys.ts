const ofThisPlace = new Set(['postgres-password', 'data-folder-id']);

/** The embedded database's password and the folder's identity belong to the place, not to the data. */
export function isOfThisPlace(keyName: string): boolean {
  return ofThisPlace.has(keyName);
}
