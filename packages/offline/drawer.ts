/** A few IndexedDB stores of one kind of record each, in four verbs. Records carry their own key. */
export interface Drawer {
  get<T>(store: string, key: string): Promise<T | undefined>;
  /** All records, in the order of their keys. */
  all<T>(store: string): Promise<T[]>;
  put<T>(store: string, record: T): Promise<void>;
  remove(store: string, keys: string[]): Promise<void>;
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** Resolves when the transaction has reached the disk, not when the request was accepted. */
function written(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
    transaction.onerror = () => reject(transaction.error);
  });
}

/**
 * Opens (and makes, the first time) the stores given as name → key field.
 * A new store in the list needs a higher version; stores are never dropped.
 */
export async function openDrawer(
  name: string,
  version: number,
  stores: Record<string, string>,
): Promise<Drawer> {
  const request = indexedDB.open(name, version);
  request.onupgradeneeded = () => {
    for (const [store, keyPath] of Object.entries(stores))
      if (!request.result.objectStoreNames.contains(store))
        request.result.createObjectStore(store, { keyPath });
  };
  const database = await settled(request);
  database.onversionchange = () => database.close();
  const reading = (store: string) => database.transaction(store, 'readonly').objectStore(store);

  return {
    get: (store, key) => settled(reading(store).get(key)),
    all: (store) => settled(reading(store).getAll()),
    async put(store, record) {
      const transaction = database.transaction(store, 'readwrite');
      transaction.objectStore(store).put(record);
      await written(transaction);
    },
    async remove(store, keys) {
      const transaction = database.transaction(store, 'readwrite');
      for (const key of keys) transaction.objectStore(store).delete(key);
      await written(transaction);
    },
  };
}
