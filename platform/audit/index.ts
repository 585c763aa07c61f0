export { recordAudit, type AuditLine } from './record.ts';
export { verifyAudit, readChainHead, type AuditVerdict } from './verify.ts';
export { keepChainHead, readKeptHeads, type KeptHead } from './kept-heads.ts';
