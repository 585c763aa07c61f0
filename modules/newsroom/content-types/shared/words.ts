import type { Words } from '@saola/translations';

/** A label in the order in which this folder writes them: Vietnamese, English, Chinese, Khmer. */
export const words = (vi: string, en: string, zh: string, km: string): Words => ({ vi, en, zh, km });

/** A choice of a field: its value in tables and addresses, and its label. */
export const option = (value: string, vi: string, en: string, zh: string, km: string) => ({
  value,
  label: words(vi, en, zh, km),
});
