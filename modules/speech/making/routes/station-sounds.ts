import { Type } from 'typebox';
import { findUnit, organisationsError } from '@saola/organisations';
import { route } from '@saola/platform/http';
import { keepStationSound } from '../commands/keep-station-sound.ts';
import { removeStationSound } from '../commands/remove-station-sound.ts';
import { listStationSounds } from '../queries/list-station-sounds.ts';
import { uuid } from './schemas.ts';

const tags = ['speech'];
const path = '/api/speech/station-sounds';

export const listStationSoundsRoute = route({
  operationId: 'listStationSounds',
  method: 'GET',
  path,
  summary: 'Tunes and music that broadcasts of a unit may choose: its own, and those of the units above',
  tags,
  access: 'signedIn',
  query: Type.Object({ unitId: uuid }),
  response: Type.Object({
    sounds: Type.Array(
      Type.Object({
        fileId: uuid,
        unitId: uuid,
        unitName: Type.String(),
        name: Type.String(),
        durationMs: Type.Integer(),
        addedBy: Type.String(),
        url: Type.String(),
      }),
    ),
  }),
  async handle({ query, context }) {
    const unit = await findUnit(context.database, query.unitId);
    if (!unit) throw organisationsError('unit-not-found');
    return { sounds: await listStationSounds(context.database, unit.path) };
  },
});

export const keepStationSoundRoute = route({
  operationId: 'keepStationSound',
  method: 'POST',
  path,
  summary: 'Put a sound of the unit’s library on the list that its broadcasts choose from',
  tags,
  access: { permission: 'speech.broadcast-rule.write' },
  body: Type.Object({
    unitId: uuid,
    fileId: uuid,
    name: Type.String({ minLength: 1, maxLength: 120, pattern: '\\S' }),
  }),
  response: Type.Object({}),
  async handle({ body, context }) {
    await keepStationSound(context, body);
    return {};
  },
});

export const removeStationSoundRoute = route({
  operationId: 'removeStationSound',
  method: 'DELETE',
  path: `${path}/:fileId`,
  summary: 'Take a sound off that list; refused while a rule names it',
  tags,
  access: { permission: 'speech.broadcast-rule.write' },
  params: Type.Object({ fileId: uuid }),
  response: Type.Object({}),
  async handle({ params, context }) {
    await removeStationSound(context, params);
    return {};
  },
});
