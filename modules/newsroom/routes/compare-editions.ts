import { Type } from 'typebox';
import { route } from '@saola/platform/http';
import { isLanguage, languages } from '@saola/translations';
import { compareStoredEditions } from '../queries/compare-editions.ts';
import { language, state, time, uuid } from './shapes.ts';

const Side = Type.Object({
  editionId: uuid,
  language,
  number: Type.Integer(),
  state,
  changedBy: Type.String(),
  changedAt: time,
  approvedAt: Type.Union([time, Type.Null()]),
  changeNote: Type.Union([Type.String(), Type.Null()]),
});

export const compareEditionsRoute = route({
  operationId: 'compareEditions',
  method: 'GET',
  path: '/api/editions/:editionId/compare',
  summary:
    'What an edition changes, part by part; against the approved one before it unless another is named',
  tags: ['newsroom'],
  access: { permission: 'newsroom.story.see' },
  params: Type.Object({ editionId: uuid }),
  query: Type.Object({
    with: Type.Optional(uuid),
    /** Of the labels. */
    language: Type.Optional(Type.Enum([...languages])),
  }),
  response: Type.Object({
    /** Null where there is no edition before: then everything is new. */
    from: Type.Union([Side, Type.Null()]),
    to: Side,
    parts: Type.Array(
      Type.Object({
        part: Type.String(),
        label: Type.String(),
        changes: Type.Array(
          Type.Object({ kind: Type.Enum(['same', 'added', 'removed']), text: Type.String() }),
        ),
      }),
    ),
  }),
  handle: ({ params, query, context }) =>
    compareStoredEditions(context, {
      ...params,
      ...(query.with && { withId: query.with }),
      ...(isLanguage(query.language) && { language: query.language }),
    }),
});
