import { en } from './en.ts';
import { km } from './km.ts';
import { vi } from './vi.ts';
import { zh } from './zh.ts';

/** Every language of the public pages, a file and a line each; the order is that of the language switcher. */
export const catalogues = { vi, en, zh, km };
