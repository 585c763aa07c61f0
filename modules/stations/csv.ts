type Cell = string | number | null;

/** The mark by which spreadsheets know UTF-8. */
export const csvStart = '\ufeff';

/** One line; what a spreadsheet would take for a formula is kept from being one. */
export const csvLine = (cells: readonly Cell[]): string => `${cells.map(cell).join(',')}\r\n`;

function cell(value: Cell): string {
  const text = String(value ?? '');
  const tame = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(tame) ? `"${tame.replace(/"/g, '""')}"` : tame;
}
