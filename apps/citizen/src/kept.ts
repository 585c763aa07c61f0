import type { Bound } from '@saola/offline';

export const FILES_CACHE = 'saola-citizen-files';

/** Pictures and sound kept on the device: about two weeks of a commune's stories, and never much of a small phone. */
export const FILES_BOUND: Bound = { files: 120, bytes: 80_000_000 };
