import { command, type Context } from '@saola/platform/commands';
import { mediaTables } from '../tables.ts';
import { keepForms, type MadeSound } from './store-file.ts';

/** Further forms of a sound, made after the first one was ready. */
export async function addSoundForms(
  context: Context,
  fileId: string,
  forms: MadeSound['forms'],
): Promise<void> {
  const variants = await keepForms(context, forms);
  await insertForms(context, { fileId, variants });
}

const insertForms = command(
  'media.file.add-forms',
  async (
    frame,
    { fileId, variants }: { fileId: string; variants: Awaited<ReturnType<typeof keepForms>> },
  ) => {
    frame.anyone('the same sound in another form');
    frame.unrecorded('the sound itself is on record');
    const rows = variants.map(({ content: _content, ...variant }) => ({ ...variant, file_id: fileId }));
    await mediaTables(frame.tx)
      .insertInto('media.variants')
      .values(rows)
      .onConflict((conflict) => conflict.columns(['file_id', 'name']).doNothing())
      .execute();
  },
);
