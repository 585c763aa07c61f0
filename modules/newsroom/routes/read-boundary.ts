import { Type } from 'typebox';
import { readUpload } from '@saola/media';
import { route } from '@saola/platform/http';
import { countPoints, readGeoJson, simplifyBoundary } from '../boundary.ts';
import { newsroomError } from '../errors.ts';

const most = 5 << 20; // bytes

/** Nothing is stored: the map belongs to the fields of the edition, and is saved with them. */
export const readBoundaryRoute = route({
  operationId: 'readBoundary',
  method: 'POST',
  path: '/api/boundaries',
  summary: 'Reads a GeoJSON file for a boundary map, checked and made simpler (multipart: file)',
  tags: ['newsroom'],
  access: { permission: 'newsroom.story.write' },
  limit: { max: 60, seconds: 60 },
  response: Type.Object({ boundary: Type.Unknown(), points: Type.Integer(), pointsBefore: Type.Integer() }),
  async handle({ request }) {
    if (!request.isMultipart())
      throw newsroomError('boundary-not-readable', { why: notJson.vi, whyEn: notJson.en });
    const { file } = await readUpload(request, () => most);
    const read = readGeoJson(parsed(file?.content));
    if ('problem' in read)
      throw newsroomError('boundary-not-readable', { why: read.problem.vi, whyEn: read.problem.en });
    const simple = simplifyBoundary(read.value);
    if (!simple) throw newsroomError('boundary-too-detailed');
    return { boundary: simple, points: countPoints(simple), pointsBefore: countPoints(read.value) };
  },
});

const notJson = { vi: 'Tệp không phải là GeoJSON.', en: 'The file is no GeoJSON.' };

/** Undefined for what is no JSON, whatever its name says. */
function parsed(content: Buffer | undefined): unknown {
  try {
    return JSON.parse((content ?? Buffer.alloc(0)).toString('utf8').replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}
