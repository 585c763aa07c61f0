import type { Context } from '@saola/platform/commands';
import type { Plan } from '../plan.ts';
import type { Report } from '../report.ts';
import { reorganiseUnits } from './reorganise-units.ts';

/** Does all of it and takes it back: the report of a rehearsal is what would happen, not a guess. */
export async function rehearseReorganisation(context: Context, plan: Plan): Promise<Report> {
  let report: Report | null = null;
  try {
    await context.database.transaction().execute(async (tx) => {
      report = await reorganiseUnits({ ...context, database: tx }, { plan, rehearsal: true });
      throw new TakenBack();
    });
  } catch (error) {
    if (!(error instanceof TakenBack)) throw error;
  }
  return report!;
}

class TakenBack extends Error {}
