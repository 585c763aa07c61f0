import { Type } from 'typebox';
import { channels, editionStates, priorities, withdrawalWays } from '../edition.ts';
import type { ContentInput } from '../content.ts';

export const uuid = Type.String({ format: 'uuid' });
export const time = Type.String({ format: 'date-time' });
const orNull = <T extends ReturnType<typeof Type.Object> | ReturnType<typeof Type.String>>(type: T) =>
  Type.Union([type, Type.Null()]);
const text = (maxLength: number) => Type.String({ maxLength });

export const state = Type.Enum([...editionStates]);
const channel = Type.Enum([...channels]);
const priority = Type.Enum([...priorities]);
/** LoaiLinhVuc of the source information system. */
export const topic = Type.Enum([1, 2, 3, 4, 5, 6]);
/** ISO 639 code of two or three letters. */
export const language = Type.String({ pattern: '^[a-z]{2,3}$' });

/** Code of a content type, as `GET /api/content-types` lists them. */
export const type = Type.String({ pattern: '^[a-z][a-z0-9-]{1,59}$' });
export const way = Type.Enum([...withdrawalWays]);
/** Of this millennium: what is kept as a day is to come. */
export const day = Type.String({ format: 'date', pattern: '^2' });
/** Values by key of the type's fields; what the type does not know is refused later. */
const fields = Type.Record(Type.String(), Type.Unknown());

/** Rich text as Tiptap JSON; what its editor does not know is refused later. */
const body = Type.Object({ type: Type.String() }, { additionalProperties: true });

/** What an officer writes. Pictures and targets may be sent back as they were read. */
export const contentFields = {
  title: Type.Optional(text(300)),
  summary: Type.Optional(text(1000)),
  body: Type.Optional(body),
  picture: Type.Optional(Type.Union([Type.Object({ fileId: uuid, alt: text(500) }), Type.Null()])),
  topic: Type.Optional(topic),
  category: Type.Optional(Type.String({ pattern: '^[a-z0-9-]{1,60}$' })),
  priority: Type.Optional(priority),
  spokenText: Type.Optional(Type.Union([text(20_000), Type.Null()])),
  targets: Type.Optional(Type.Array(Type.Object({ unitId: uuid }), { maxItems: 300 })),
  channels: Type.Optional(Type.Array(channel, { maxItems: 4, uniqueItems: true })),
  startsAt: Type.Optional(Type.Union([time, Type.Null()])),
  fields: Type.Optional(fields),
  attachments: Type.Optional(Type.Array(Type.Object({ fileId: uuid, name: text(300) }), { maxItems: 100 })),
  publicFrom: Type.Optional(Type.Union([time, Type.Null()])),
  publicUntil: Type.Optional(Type.Union([time, Type.Null()])),
  changeNote: Type.Optional(Type.Union([text(500), Type.Null()])),
  reviewOn: Type.Optional(Type.Union([day, Type.Null()])),
};

type ContentBody = Type.Static<ReturnType<typeof Type.Object<typeof contentFields>>>;

/** The parts that were sent, as the commands take them. */
export function contentOf({
  targets,
  startsAt,
  publicFrom,
  publicUntil,
  ...rest
}: ContentBody): ContentInput {
  return {
    ...rest,
    ...timeOf('startsAt', startsAt),
    ...timeOf('publicFrom', publicFrom),
    ...timeOf('publicUntil', publicUntil),
    ...(targets && { targets: targets.map((target) => target.unitId) }),
  };
}

const timeOf = (name: string, value: string | null | undefined) =>
  value === undefined ? {} : { [name]: value === null ? null : new Date(value) };

export const revision = Type.Integer({ minimum: 1 });
export const EditionStep = Type.Object({ editionId: uuid, state, revision });
export const NewEdition = Type.Object({ storyId: uuid, editionId: uuid, revision });

const Picture = Type.Object({
  fileId: uuid,
  url: Type.String(),
  smallUrl: Type.String(),
  width: Type.Union([Type.Integer(), Type.Null()]),
  height: Type.Union([Type.Integer(), Type.Null()]),
  alt: Type.String(),
});

export const StorySummary = Type.Object({
  id: uuid,
  type,
  editionId: uuid,
  unitId: uuid,
  unitName: Type.String(),
  title: Type.String(),
  summary: Type.String(),
  priority,
  topic,
  category: Type.String(),
  state,
  language,
  number: Type.Integer(),
  channels: Type.Array(channel),
  writtenBy: Type.String(),
  updatedAt: time,
  /** When an approver should have decided, for what is submitted. */
  dueAt: orNull(time),
  isPublic: Type.Boolean(),
  publicFrom: orNull(time),
  publicUntil: orNull(time),
  reviewOn: orNull(day),
  picture: Type.Union([Picture, Type.Null()]),
});

export const Edition = Type.Object({
  id: uuid,
  storyId: uuid,
  language,
  number: Type.Integer(),
  state,
  title: Type.String(),
  summary: Type.String(),
  body,
  picture: Type.Union([Picture, Type.Null()]),
  topic,
  category: Type.String(),
  priority,
  spokenText: orNull(Type.String()),
  targets: Type.Array(Type.Object({ unitId: uuid, unitName: Type.String() })),
  channels: Type.Array(channel),
  startsAt: orNull(time),
  fields,
  attachments: Type.Array(
    Type.Object({
      fileId: uuid,
      name: Type.String(),
      url: Type.String(),
      mime: Type.String(),
      bytes: Type.Integer(),
    }),
  ),
  publicFrom: orNull(time),
  publicUntil: orNull(time),
  changeNote: orNull(Type.String()),
  reviewOn: orNull(day),
  reviewedBy: orNull(Type.String()),
  reviewedAt: orNull(time),
  /** What a translation was made from; `isCurrent` is false once the original has a newer approved text. */
  source: Type.Union([
    Type.Object({ editionId: uuid, language, number: Type.Integer(), isCurrent: Type.Boolean() }),
    Type.Null(),
  ]),
  revision,
  remarks: Type.Array(Type.Object({ by: Type.String(), text: Type.String(), at: time })),
  writtenBy: Type.String(),
  changedBy: Type.String(),
  changedAt: time,
  submittedBy: orNull(Type.String()),
  submittedAt: orNull(time),
  approvedBy: orNull(Type.String()),
  approvedAt: orNull(time),
  withdrawal: Type.Union([
    Type.Object({ by: Type.String(), at: time, reason: Type.String(), way, target: orNull(Type.String()) }),
    Type.Null(),
  ]),
  may: Type.Object({
    write: Type.Boolean(),
    submit: Type.Boolean(),
    return: Type.Boolean(),
    approve: Type.Boolean(),
    withdraw: Type.Boolean(),
    review: Type.Boolean(),
  }),
});

export const Story = Type.Object({
  id: uuid,
  type,
  unit: Type.Object({ id: uuid, name: Type.String(), path: Type.String() }),
  createdBy: Type.String(),
  createdAt: time,
  updatedAt: time,
  editions: Type.Array(Edition),
});
