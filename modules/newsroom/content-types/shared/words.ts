import type { Words } from '@saola/translations';

/** A label in the order in which this folder writes them: Vietnamese, English, Chinese, Khmer. */
export const words = (vi: string, en: string, zh: string, km: string): Words => ({ vi, en, zh, km });
