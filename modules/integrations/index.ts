export { formats, type Format } from './imported-story.ts';
export type { Counts, ImportReport, ReportLine } from './import-report.ts';
export { integrationsError } from './errors.ts';
export { readMapping, sectionCodes } from './category-mapping.ts';
export { importFile, type ImportOptions } from './commands/import-file.ts';
export { restoreSite, type RestoreOptions } from './commands/restore-site.ts';
export { changedBy, refusedIn, type RestoreReport, type Tally } from './restore/report.ts';
export { exportSite, type ExportOptions, type ExportReport } from './commands/export-site.ts';
