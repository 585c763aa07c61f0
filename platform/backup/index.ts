export { writeBackup } from './write-backup.ts';
export { restoreBackup, RestoreRefused } from './restore-backup.ts';
