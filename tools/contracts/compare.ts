import { codesOf } from './errors-page.ts';
import type { Contracts } from './generate.ts';

/**
 * What differs between the committed contracts and those of the code, in sentences.
 * `committed` holds every file found in contracts/, so that one nobody generates any more is told as well.
 */
export function compareContracts(committed: Contracts, generated: Contracts): string[] {
  const names = [...new Set([...Object.keys(committed), ...Object.keys(generated)])].sort();
  return names.flatMap((name) => {
    const [was, is] = [committed[name], generated[name]];
    if (was === undefined) return [`${name} is not committed`];
    if (is === undefined) return [`${name} is committed, but nothing generates it`];
    return was === is ? [] : [`${name}: ${firstDifference(was, is)}`];
  });
}

/** Codes promised before that are gone without being called retired, and retired ones that came back. */
export function brokenCodes(before: string, now: string, retired: readonly string[]): string[] {
  const codes = codesOf(now);
  const lost = codesOf(before).filter((code) => !codes.includes(code) && !retired.includes(code));
  return [
    ...lost.map((code) => `${code} was promised: keep it, or name it in tools/contracts/retired-codes.ts`),
    ...retired.filter((code) => codes.includes(code)).map((code) => `${code} is retired and must not come back`),
  ];
}

function firstDifference(was: string, is: string): string {
  const [before, after] = [was.split('\n'), is.split('\n')];
  const line = before.findIndex((text, index) => text !== after[index]);
  const at = line === -1 ? before.length : line;
  return `line ${at + 1} was\n    ${before[at] ?? '(the end)'}\n  and is now\n    ${after[at] ?? '(the end)'}`;
}
