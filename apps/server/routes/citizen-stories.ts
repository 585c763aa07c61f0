import { Type } from 'typebox';
import { listPublishedAnswers } from '@saola/feedback';
import { fileUrl, getFiles } from '@saola/media';
import {
  getPublicStory,
  listPublicStories,
  newsroomError,
  priorities,
  type PublicStory,
} from '@saola/newsroom';
import type { Database } from '@saola/platform/database';
import { route } from '@saola/platform/http';
import { getRecordings } from '@saola/speech';

const uuid = Type.String({ format: 'uuid' });
const nullable = <S extends Parameters<typeof Type.Union>[0][number]>(schema: S) =>
  Type.Union([schema, Type.Null()]);

const storyShape = {
  id: uuid,
  title: Type.String(),
  summary: Type.String(),
  unitId: uuid,
  unitName: Type.String(),
  picture: nullable(Type.Object({ url: Type.String(), alt: Type.String() })),
  publishedAt: Type.String({ format: 'date-time' }),
  priority: Type.Enum([...priorities]),
  topic: Type.Integer(),
  category: Type.String(),
  audio: nullable(Type.Object({ url: Type.String(), durationMs: Type.Integer() })),
  url: nullable(Type.String()),
};

/** What concerns a place, for the citizens' app: the story with its sound. */
export const listCitizenStoriesRoute = route({
  operationId: 'listCitizenStories',
  method: 'GET',
  path: '/api/citizen/stories',
  summary: 'Stories that concern a place, newest first',
  tags: ['citizen'],
  access: 'anyone',
  query: Type.Object({
    unitId: uuid,
    after: Type.Optional(Type.String()),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 50 })),
  }),
  response: Type.Object({ items: Type.Array(Type.Object(storyShape)), next: nullable(Type.String()) }),
  handle: async ({ query, context }) => {
    const { items, next } = await listPublicStories(context.database, { ...query, channel: 'APP' });
    const audio = await audioOf(context.database, items);
    return { items: items.map((story) => present(story, audio)), next };
  },
});

export const getCitizenStoryRoute = route({
  operationId: 'getCitizenStory',
  method: 'GET',
  path: '/api/citizen/stories/:storyId',
  summary: 'One story with its text, sound and official answers',
  tags: ['citizen'],
  access: 'anyone',
  params: Type.Object({ storyId: uuid }),
  response: Type.Object({
    ...storyShape,
    body: Type.String(),
    answers: Type.Array(
      Type.Object({ text: Type.String(), unitName: Type.String(), at: Type.String({ format: 'date-time' }) }),
    ),
  }),
  handle: async ({ params, context }) => {
    const story = await getPublicStory(context.database, { storyId: params.storyId });
    if (!story || !story.channels.includes('APP')) throw newsroomError('story-not-found');
    const [audio, answers] = await Promise.all([
      audioOf(context.database, [story]),
      listPublishedAnswers(context.database, story.id),
    ]);
    return { ...present(story, audio), body: story.html, answers };
  },
});

/** By edition: where its recording can be heard. */
export async function audioOf(database: Database, stories: readonly { editionId: string }[]) {
  const recordings = await getRecordings(
    database,
    stories.map((story) => story.editionId),
  );
  const ready = [...recordings.values()].filter(
    (recording) => recording.state === 'READY' && recording.fileId,
  );
  const files = await getFiles(
    database,
    ready.map((recording) => recording.fileId!),
  );
  return new Map(
    ready.flatMap((recording) => {
      const file = files.get(recording.fileId!);
      return file
        ? [
            [
              recording.subjectId,
              {
                url: fileUrl(file),
                mime: file.mime,
                durationMs: recording.durationMs ?? 0,
                bytes: file.bytes,
              },
            ] as const,
          ]
        : [];
    }),
  );
}

function present(story: PublicStory, audio: Awaited<ReturnType<typeof audioOf>>) {
  const { id, title, summary, unitId, unitName, publishedAt, priority, topic, category, picture } = story;
  return {
    id,
    title,
    summary,
    unitId,
    unitName,
    picture: picture && { url: picture.url, alt: picture.alt },
    publishedAt,
    priority,
    topic,
    category,
    audio: audio.get(story.editionId) ?? null,
    url: null,
  };
}
