/**
 * Codes by which others know a unit. `scheme` says which list or decision gives the code, since forms have changed
 * (organ identifiers: QCVN 102:2016/BTTTT, then Decision 20/2020/QĐ-TTg; statistics codes: Decision 19/2025/QĐ-TTg).
 */
export const identifierKinds = ['ORGAN_ID', 'STATISTICS_CODE'] as const;
export type IdentifierKind = (typeof identifierKinds)[number];

/** Statistics codes keep their leading zeros: 2 digits for a province, 3 for a district, 5 for a commune. */
export function isIdentifier(kind: IdentifierKind, value: string): boolean {
  if (kind === 'STATISTICS_CODE') return /^(\d{2}|\d{3}|\d{5})$/.test(value);
  return /^[0-9A-Z][0-9A-Z.-]{2,34}$/.test(value);
}
