/** One measurement beside the reference of the same run. */
export interface Figure {
  what: string;
  measured: string;
  /** What it is held against, in words. */
  against: string;
  reference: string;
  /** measured divided by reference, or the other way round where more is better: 1 is as good as the reference. */
  ratio: number | null;
}

export function printTable(figures: readonly Figure[]): void {
  const rows = [
    ['what', 'measured', 'reference', 'ratio', 'reference is'],
    ...figures.map(({ what, measured, reference, ratio, against }) => [
      what,
      measured,
      reference,
      ratio === null ? '' : ratio.toFixed(2),
      against,
    ]),
  ];
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  console.log();
  for (const row of rows)
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join('  ')
        .trimEnd(),
    );
}

export const milliseconds = (value: number): string =>
  value >= 1_000 ? `${(value / 1_000).toFixed(2)} s` : `${value.toFixed(value < 10 ? 1 : 0)} ms`;
