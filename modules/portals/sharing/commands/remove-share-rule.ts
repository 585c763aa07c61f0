import { command } from '@saola/platform/commands';
import { portalsError } from '../../errors.ts';
import { portalsTables } from '../../tables.ts';
import { siteOf } from './shared.ts';

/** The rule brings nothing more; what it brought stays, and the row stays to say why it is there. */
export const removeShareRule = command(
  'portals.share-rule.remove',
  async (frame, input: { ruleId: string }) => {
    const db = portalsTables(frame.tx);
    const rule = await db
      .selectFrom('portals.share_rules')
      .select(['id', 'to_site_id'])
      .where('id', '=', input.ruleId)
      .where('active', '=', true)
      .forUpdate()
      .executeTakeFirst();
    if (!rule) throw portalsError('share-rule-not-found');
    const site = await siteOf(frame, rule.to_site_id);
    frame.authorise('portals.share-rule.write', site.unitPath);
    await db.updateTable('portals.share_rules').set({ active: false }).where('id', '=', rule.id).execute();
    frame.record({ subject: 'share-rule', subjectId: rule.id, unitPath: site.unitPath });
    await frame.announce('shares', { unitPath: site.unitPath });
    return { ruleId: rule.id };
  },
);
