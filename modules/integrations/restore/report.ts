import type { ImportReport } from '../import-report.ts';

export const restoredParts = ['SETTING', 'PAGE', 'REDIRECT', 'SITE'] as const;
export const becomings = ['RESTORED', 'UNCHANGED', 'LEFT', 'REFUSED'] as const;
/** LEFT: this site says something else already, and keeps it. */
export type Becoming = (typeof becomings)[number];
export type Tally = Record<Becoming, number>;

export interface RestoreLine {
  part: (typeof restoredParts)[number];
  /** Key of the setting, address of the page or redirect. */
  what: string;
  became: Becoming;
  vi: string;
  en: string;
}

export interface RestoreReport {
  /** Host name of the site that was restored. */
  site: string;
  /** Host name of the site that was taken away, and when. */
  from: string;
  exportedAt: string;
  /** The unit had no site before. */
  made: boolean;
  dryRun: boolean;
  stopped: boolean;
  settings: Tally;
  pages: Tally;
  redirects: Tally;
  /** Null where the archive holds none. */
  stories: ImportReport | null;
  drafts: ImportReport | null;
  lines: RestoreLine[];
  seconds: number;
}

export const noTally = (): Tally => ({ RESTORED: 0, UNCHANGED: 0, LEFT: 0, REFUSED: 0 });

/** What a second run would change. */
export const changedBy = ({ settings, pages, redirects, stories, drafts, made }: RestoreReport): number =>
  Number(made) +
  [settings, pages, redirects].reduce((sum, { RESTORED }) => sum + RESTORED, 0) +
  [stories, drafts].reduce((sum, one) => sum + (one ? one.counts.created + one.counts.updated : 0), 0);

/** Whether something of the archive could not be brought in. */
export const refusedIn = ({ settings, pages, redirects, stories, drafts }: RestoreReport): number =>
  settings.REFUSED +
  pages.REFUSED +
  redirects.REFUSED +
  (stories?.counts.refused ?? 0) +
  (drafts?.counts.refused ?? 0);
