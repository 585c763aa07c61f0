import { Type, type TSchema } from 'typebox';
import { layouts, slots, tones, versionStates } from '../page.ts';

export const uuid = Type.String({ format: 'uuid' });
export const time = Type.String({ format: 'date-time' });
export const orNull = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()]);
export const revision = Type.Integer({ minimum: 1 });
export const slot = Type.Enum([...slots]);
export const state = Type.Enum([...versionStates]);
export const pageId = Type.Object({ pageId: uuid });

/** A text in some languages, Vietnamese always. */
export const Named = Type.Object({ vi: Type.String() }, { additionalProperties: true });
/** As it comes from outside: what is wrong with it is said by the command, in words. */
export const NamedInput = Type.Object({}, { additionalProperties: true });
export const Label = Type.Object({ vi: Type.String(), en: Type.String() });

const Block = Type.Object({
  id: Type.String(),
  type: Type.String(),
  settings: Type.Object({}, { additionalProperties: true }),
});
export const Row = Type.Object({
  id: Type.String(),
  layout: Type.Enum([...layouts]),
  tone: Type.Enum([...tones]),
  columns: Type.Array(Type.Array(Block)),
});
/** Rows are checked by hand, so that too many of them and a wrong one are answered with a sentence. */
export const RowsInput = Type.Array(Type.Object({}, { additionalProperties: true }));

const content = { number: Type.Integer(), title: Named, rows: Type.Array(Row) };
const writing = {
  state,
  note: Type.String(),
  writtenBy: Type.String(),
  writtenAt: time,
  publishedBy: orNull(Type.String()),
  publishedAt: orNull(time),
};

export const Page = Type.Object({
  id: uuid,
  site: Type.Object({
    id: uuid,
    kind: Type.String(),
    name: Named,
    unitId: uuid,
    languages: Type.Array(Type.String()),
  }),
  slot,
  path: orNull(Type.String()),
  address: orNull(Type.String()),
  title: Named,
  revision,
  changedBy: Type.String(),
  changedAt: time,
  removedAt: orNull(time),
  draft: orNull(Type.Object(content)),
  published: orNull(Type.Object(content)),
  needsAnother: Type.Boolean(),
  versions: Type.Array(Type.Object({ number: Type.Integer(), ...writing })),
  may: Type.Object({ write: Type.Boolean(), publish: Type.Boolean() }),
});

export const PageVersion = Type.Object({ pageId: uuid, ...content, ...writing });
export const PageStep = Type.Object({ pageId: uuid, number: Type.Integer(), revision });
export const PageTouch = Type.Object({ pageId: uuid, revision });

export const PageList = Type.Object({
  site: Type.Object({ id: uuid, kind: Type.String(), name: Named, unitId: uuid, address: Type.String() }),
  home: Type.Object({
    from: Type.Enum(['OWN', 'ABOVE', 'SAOLA']),
    pageId: orNull(uuid),
    siteName: orNull(Named),
  }),
  mayWrite: Type.Boolean(),
  items: Type.Array(
    Type.Object({
      id: uuid,
      slot,
      path: orNull(Type.String()),
      title: Named,
      revision,
      changedBy: Type.String(),
      changedAt: time,
      draftNumber: orNull(Type.Integer()),
      publishedNumber: orNull(Type.Integer()),
      publishedAt: orNull(time),
    }),
  ),
  next: orNull(Type.String()),
});

const Words = Type.Array(
  Type.Object({
    language: Type.String(),
    parts: Type.Array(Type.Object({ text: Type.String(), change: Type.Enum(['SAME', 'ADDED', 'REMOVED']) })),
  }),
);
const Setting = Type.Object({
  key: Type.String(),
  before: Type.Unknown(),
  after: Type.Unknown(),
  words: Words,
});
const Shape = Type.Object({ layout: Type.Enum([...layouts]), tone: Type.Enum([...tones]) });
export const PageDifference = Type.Object({
  same: Type.Boolean(),
  title: orNull(Setting),
  blocks: Type.Array(
    Type.Object({
      id: Type.String(),
      type: Type.String(),
      change: Type.Enum(['ADDED', 'REMOVED', 'KEPT']),
      moved: Type.Boolean(),
      settings: Type.Array(Setting),
    }),
  ),
  rows: Type.Array(Type.Object({ id: Type.String(), before: Shape, after: Shape })),
});
