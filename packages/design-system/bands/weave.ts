import { type BandName, type Draft, drafts } from './drafts.ts';

/** A repeat of a brocade band as SVG, 24 × 12 stitches; runs of one thread become one stroke of the path. */
export function bandSvg(name: BandName): string {
  const draft: Draft = drafts[name];
  const width = draft.rows[0]?.length ?? 0;
  const height = draft.rows.length;
  const paths = Object.entries(draft.threads).map(
    ([thread, colour]) =>
      `<path fill="${colour}" d="${draft.rows.map((row, y) => runs(row, thread, y)).join('')}"/>`,
  );
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width * 2}" height="${height * 2}" ` +
    `shape-rendering="crispEdges"><rect width="${width}" height="${height}" fill="${draft.cloth}"/>${paths.join('')}</svg>\n`
  );
}

function runs(row: string, thread: string, y: number): string {
  return [...row.matchAll(new RegExp(`${thread}+`, 'g'))]
    .map((run) => `M${run.index} ${y}h${run[0].length}v1h-${run[0].length}z`)
    .join('');
}
