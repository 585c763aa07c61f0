import { command } from '@saola/platform/commands';
import { insertUnit, type NewUnit } from './insert-unit.ts';
import { lockUnit } from './lock-unit.ts';

export interface CreateUnit extends NewUnit {
  parentId: string;
}

/** A new unit below another. Provinces come by `importUnits`, at the beginning. */
export const createUnit = command('organisations.unit.create', async (frame, input: CreateUnit) => {
  const parent = await lockUnit(frame.tx, input.parentId);
  frame.authorise('organisations.unit.write', parent.path);
  const unit = await insertUnit(frame.tx, parent, input);
  await frame.announce('units', { unitPath: unit.path });
  frame.record({ subject: 'unit', subjectId: unit.id, unitPath: unit.path, detail: { name: input.name } });
  return unit;
});
