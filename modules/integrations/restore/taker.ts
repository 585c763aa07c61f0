import { isDeepStrictEqual } from 'node:util';
import { AppError } from '@saola/platform/errors';
import type { Becoming, RestoreLine, RestoreReport } from './report.ts';

type About = Pick<RestoreLine, 'part' | 'what'>;

/** Takes one thing after the other from an archive, and keeps count; a wrong one keeps no other from coming. */
export function createTaker(report: RestoreReport, { over }: { over: boolean }) {
  const tallies = { SETTING: report.settings, PAGE: report.pages, REDIRECT: report.redirects, SITE: null };
  function say({ part, what }: About, became: Becoming, words?: readonly [vi: string, en: string]): Becoming {
    const tally = tallies[part];
    if (tally) tally[became] += 1;
    if (words) report.lines.push({ part, what: what.slice(0, 300), became, vi: words[0], en: words[1] });
    return became;
  }
  const refuse = (about: About, error: unknown) => {
    if (!isOfThing(error)) throw error;
    return say(about, 'REFUSED', wordsOf(error));
  };
  /** Where nothing is to be written, because the same stands there or another that is kept: what became of it. */
  function settle(about: About, standing: unknown, given: unknown): Becoming | null {
    if (standing === undefined) return null;
    if (isDeepStrictEqual(plain(standing), plain(given))) return say(about, 'UNCHANGED');
    return over ? null : say(about, 'LEFT', leftWords);
  }
  async function write(about: About, how: () => Promise<unknown>): Promise<Becoming> {
    try {
      if (!report.dryRun) await how();
      return say(about, 'RESTORED');
    } catch (error) {
      return refuse(about, error);
    }
  }
  return {
    /** False in a rehearsal. */
    writes: !report.dryRun,
    say,
    refuse,
    settle,
    write,
    /** Writes a value unless it stands there, or another one does; `undefined` says nothing stands there. */
    take: async (about: About, standing: unknown, given: unknown, how: () => Promise<unknown>) =>
      settle(about, standing, given) ?? (await write(about, how)),
  };
}
export type Taker = ReturnType<typeof createTaker>;

export const leftWords = [
  'Ở đây đã có nội dung khác: giữ nguyên. Muốn lấy theo tệp, chạy lại với --update.',
  'Something else stands here and is kept. To take what the archive says, run it again with --update.',
] as const;

/** What one thing is the reason of: a rule of the house, or a value that PostgreSQL cannot hold. */
function isOfThing(error: unknown): boolean {
  if (error instanceof AppError) return error.code !== 'platform/forbidden';
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return error instanceof SyntaxError || /^(22|23|54)/.test(code);
}

const wordsOf = (error: unknown): readonly [string, string] => {
  if (error instanceof AppError) return [error.sentence('vi'), error.sentence('en')];
  const problem = error instanceof Error ? error.message.slice(0, 300) : String(error);
  return [problem, problem];
};

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
