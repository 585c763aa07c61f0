import { Type } from 'typebox';
import { route } from '@saola/platform/http';
import { notePresence } from '../commands/note-presence.ts';
import { listPresence } from '../queries/list-presence.ts';
import { time, uuid } from './shapes.ts';

const Presence = Type.Object({
  items: Type.Array(
    Type.Object({ accountId: Type.String(), name: Type.String(), since: time, isMe: Type.Boolean() }),
  ),
});

export const notePresenceRoute = route({
  operationId: 'notePresence',
  method: 'POST',
  path: '/api/editions/:editionId/presence',
  summary: 'Say every twenty seconds that one has the edition open for writing; answers who has',
  tags: ['newsroom'],
  access: { permission: 'newsroom.story.write' },
  // A whole office may stand behind one address.
  limit: { max: 300, seconds: 60 },
  params: Type.Object({ editionId: uuid }),
  response: Presence,
  handle: ({ params, context }) => notePresence(context, params),
});

export const listPresenceRoute = route({
  operationId: 'listPresence',
  method: 'GET',
  path: '/api/editions/:editionId/presence',
  summary: 'Who has the edition open for writing; gone after a minute without a word',
  tags: ['newsroom'],
  access: { permission: 'newsroom.story.see' },
  limit: { max: 300, seconds: 60 },
  params: Type.Object({ editionId: uuid }),
  response: Presence,
  handle: ({ params, context }) => listPresence(context, params.editionId),
});
