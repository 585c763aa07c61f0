import { command } from '@saola/platform/commands';
import { platformError } from '@saola/platform/errors';
import { speechError } from '../../errors.ts';
import { speechTables } from '../../tables.ts';

/** The word is read again as the unit above or the built-in dictionary has it. */
export const removeEntry = command(
  'speech.dictionary.remove',
  async (frame, { entryId }: { entryId: string }) => {
    const row = await speechTables(frame.tx)
      .deleteFrom('speech.dictionary_entries')
      .where('id', '=', entryId)
      .returning(['unit_path', 'account_id', 'written'])
      .executeTakeFirst();
    if (!row) throw speechError('entry-not-found');
    if (row.account_id === null) frame.authorise('speech.dictionary.write', row.unit_path ?? '');
    else if (row.account_id === frame.actor.id || frame.actor.kind === 'system')
      frame.anyone('one’s own entry');
    else throw platformError('forbidden');
    frame.record({
      subject: 'dictionary-entry',
      subjectId: entryId,
      unitPath: row.unit_path ?? '',
      detail: { removed: row.written },
    });
    await frame.announce('dictionary', row.unit_path ? { unitPath: row.unit_path } : {});
  },
);
