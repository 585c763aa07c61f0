import { command } from '@saola/platform/commands';
import { portalsTables } from '../../tables.ts';
import type { LinkProblem } from '../links.ts';

export interface OutsideAnswer {
  address: string;
  problem: LinkProblem | null;
}

/** Keeps what addresses outside answered; since when one fails is counted from its last good answer. */
export const keepOutsideAnswers = command(
  'portals.outside-link.keep',
  async (frame, input: { answers: readonly OutsideAnswer[] }) => {
    frame.anyone('the clock asks; nobody is concerned');
    frame.unrecorded('what other servers answered is no act of anybody');
    if (input.answers.length === 0) return;
    await portalsTables(frame.tx)
      .insertInto('portals.outside_links')
      .values(
        input.answers.map(({ address, problem }) => ({
          address,
          problem,
          checked_at: frame.now,
          failing_since: problem && frame.now,
        })),
      )
      .onConflict((row) =>
        row.column('address').doUpdateSet((to) => ({
          problem: to.ref('excluded.problem'),
          checked_at: to.ref('excluded.checked_at'),
          failing_since: to.fn.coalesce(
            to
              .case()
              .when('excluded.problem', 'is', null)
              .then(null)
              .else(to.ref('portals.outside_links.failing_since'))
              .end(),
            to.ref('excluded.failing_since'),
          ),
        })),
      )
      .execute();
  },
);
