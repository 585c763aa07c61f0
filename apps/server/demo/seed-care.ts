import { findAccountByUsername } from '@saola/access';
import { systemContext, type Context } from '@saola/platform/commands';
import type { Services } from '@saola/platform/services';
import {
  assignTicket,
  closeTicket,
  enterMaintenance,
  listClusters,
  openTicket,
  resolveTicket,
} from '@saola/stations';
import { faultsOfLaoCai, workOfLaoCai, type DemoFault } from '@saola/stations/demo';
import { actAs } from './act-as.ts';
import { noteMade, whenMade } from './made.ts';

const hour = 3_600_000;
const hoursAgo = (hours: number) => new Date(Date.now() - hours * hour);
const at = (context: Context, hours: number): Context => ({ ...context, now: () => hoursAgo(hours) });

/** Faults in every state and a few pages of the maintenance book, for the demonstration's places. */
export async function seedCare(services: Services): Promise<void> {
  if (await whenMade(services.database, 'care')) return;
  const accounts = ['kythuat.tinh', ...faultsOfLaoCai.map(({ by }) => by)];
  for (const username of accounts) if (!(await findAccountByUsername(services.database, username))) return;
  await services.database.transaction().execute(async (database) => {
    const as = async (username: string) => ({ ...(await actAs(services, username)), database });
    const technician = await as('kythuat.tinh');
    if (!technician.actor.may('stations.ticket.work', 'laocai')) return;
    const { items } = await listClusters(database, {
      readable: [''],
      limit: 500,
      mayKnowKeeper: () => false,
    });
    // A demonstration made by an earlier release has other places: what is there gets its history.
    const clusterOf = (name: string) => items.find((cluster) => cluster.name === name);
    for (const { cluster, daysAgo, parts = [], cost = null, ...work } of workOfLaoCai) {
      const clusterId = clusterOf(cluster)?.id;
      if (!clusterId) continue;
      await enterMaintenance(at(technician, daysAgo * 24), {
        clusterId,
        doneOn: hoursAgo(daysAgo * 24)
          .toISOString()
          .slice(0, 10),
        parts,
        cost,
        ...work,
      });
    }
    for (const fault of faultsOfLaoCai) {
      const cluster = clusterOf(fault.cluster);
      const reporter = await as(fault.by);
      if (cluster && reporter.actor.may('stations.ticket.report', cluster.unitPath))
        await live(fault, { clusterId: cluster.id, reporter, technician });
    }
    await noteMade({ ...systemContext(services), database }, { name: 'care' });
  });
}

interface Cast {
  clusterId: string;
  reporter: Context;
  technician: Context;
}

/** A fault goes through what the demonstration says of it, at its hours. */
async function live(fault: DemoFault, { clusterId, reporter, technician }: Cast): Promise<void> {
  const { cause, words, takenAfter, mended, closedAfter } = fault;
  const after = (hours: number) => at(technician, fault.hoursAgo - hours);
  const { id: ticketId } = await openTicket(at(reporter, fault.hoursAgo), { clusterId, cause, words });
  if (takenAfter !== undefined) await assignTicket(after(takenAfter), { ticketId });
  if (mended) await resolveTicket(after(mended.after), { ticketId, ...mended });
  if (closedAfter !== undefined)
    await closeTicket(after(closedAfter), { ticketId, words: 'Đã nghe thử buổi chiều.' });
}
