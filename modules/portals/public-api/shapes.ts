import { priorities } from '@saola/newsroom';
import { siteKinds } from '@saola/sites';
import { languages } from '@saola/translations';
import { Type } from 'typebox';
import { elements } from '../metadata/dublin-core.ts';
import { origins } from '../publication.ts';

export const uuid = Type.String({ format: 'uuid' });
export const time = Type.String({ format: 'date-time' });
export const url = Type.String({ format: 'uri' });
export const nullable = <T extends Type.TSchema>(schema: T) => Type.Union([schema, Type.Null()]);
export const language = Type.Enum([...languages]);
export const host = Type.String({
  maxLength: 253,
  description: 'host name of a site, such as taphin.laocai.gov.vn',
});
export const type = Type.String({
  pattern: '^[a-z]+(-[a-z]+)*$',
  maxLength: 60,
  description: 'code of a content type: news, directive, event, …',
});
export const after = Type.String({ maxLength: 300, description: 'what the page before gave as “next”' });
export const next = nullable(
  Type.String({ description: 'to be sent as “after” for what follows; null at the end' }),
);

export const Site = Type.Object({
  host: Type.String(),
  url,
  kind: Type.Enum([...siteKinds]),
  name: Type.Record(Type.String(), Type.String(), { description: 'by language' }),
  owner: Type.Record(Type.String(), Type.String()),
  unitName: Type.String(),
  state: Type.Enum(['OPEN', 'ARCHIVED']),
  languages: Type.Array(language),
  rss: url,
  atom: url,
  siteMap: url,
});

export const Section = Type.Object({
  type,
  group: Type.String(),
  title: Type.String(),
  items: Type.Integer({ minimum: 0 }),
  url,
  rss: url,
  atom: url,
});

const Picture = Type.Object({
  url,
  alt: Type.String(),
  width: nullable(Type.Integer()),
  height: nullable(Type.Integer()),
});

const summary = {
  id: uuid,
  type,
  language,
  title: Type.String(),
  summary: Type.String(),
  url,
  unitName: Type.String(),
  origin: Type.Enum([...origins], {
    description: 'whether it is the site’s own word, or from a unit above or below',
  }),
  category: nullable(Type.Object({ code: Type.String(), name: Type.String() })),
  topic: Type.Integer(),
  priority: Type.Enum([...priorities]),
  picture: nullable(Picture),
  publishedAt: time,
  updatedAt: time,
};

export const Item = Type.Object(summary);

const File = Type.Object({ name: Type.String(), url, mime: Type.String(), bytes: Type.Integer() });

export const WholeItem = Type.Object({
  ...summary,
  html: Type.String(),
  text: Type.String(),
  fields: Type.Array(
    Type.Object({
      key: Type.String(),
      kind: Type.String(),
      label: Type.String(),
      text: Type.String({ description: 'as a page writes it' }),
      value: Type.Unknown({ description: 'as it is kept; files with their addresses' }),
    }),
  ),
  attachments: Type.Array(File),
  audio: nullable(Type.Object({ url, mime: Type.String(), durationMs: Type.Integer() })),
  changes: Type.Array(Type.Object({ at: time, note: Type.String() })),
  translations: Type.Array(Type.Object({ language, title: Type.String(), url })),
  source: nullable(Type.Object({ name: Type.String(), url })),
  dublinCore: Type.Object(
    Object.fromEntries(elements.map((element) => [element, Type.Array(Type.String())])),
  ),
});
