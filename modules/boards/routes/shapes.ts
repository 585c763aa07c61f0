import { Type } from 'typebox';

export const uuid = Type.String({ format: 'uuid' });
const time = Type.String({ format: 'date-time' });
const nullable = <T extends Parameters<typeof Type.Union>[0][number]>(type: T) =>
  Type.Union([type, Type.Null()]);

export const SlideShape = Type.Object({
  id: uuid,
  storyId: uuid,
  editionId: uuid,
  title: Type.String(),
  facts: Type.Array(
    Type.Object({ kind: Type.Enum(['TIME', 'PLACE', 'BRING', 'ACT']), text: Type.String() }),
    { maxItems: 3 },
  ),
  summary: Type.String(),
  picture: nullable(Type.Object({ url: Type.String(), alt: Type.String() })),
  priority: Type.Enum(['EMERGENCY', 'PRIORITY', 'NORMAL']),
  topic: Type.Integer({ minimum: 1, maximum: 6 }),
  level: nullable(
    Type.Integer({ minimum: 1, maximum: 5, description: 'disaster risk level, Decision 18/2021/QĐ-TTg' }),
  ),
  showsFrom: time,
  showsUntil: Type.String({ format: 'date-time', description: 'a lease, renewed by every answer' }),
});

export const BoardAnswer = Type.Object({
  board: Type.Object({ id: uuid, name: Type.String(), unitName: Type.String() }),
  slides: Type.Array(SlideShape),
  state: Type.String({ description: 'names these slides; send it back as `seen` to wait for others' }),
  serverTime: time,
});

export const ShowingsBody = Type.Object({
  items: Type.Array(
    Type.Object({
      id: uuid,
      slideId: uuid,
      shownAt: time,
      seconds: Type.Integer({ minimum: 0, maximum: 86_400 }),
    }),
    { minItems: 1, maxItems: 200 },
  ),
});

export const BoardNowShape = Type.Object({
  id: uuid,
  kind: Type.Literal('BOARD'),
  name: Type.String(),
  unitId: uuid,
  unitName: Type.String(),
  state: Type.Enum(['WAITING', 'ONLINE', 'OFFLINE', 'RETIRED']),
  lastSeenAt: nullable(time),
  slides: Type.Integer({ minimum: 0 }),
  lastShown: nullable(Type.Object({ storyId: uuid, title: Type.String(), at: time })),
});
