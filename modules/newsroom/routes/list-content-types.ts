import { Type } from 'typebox';
import type { Config } from '@saola/platform/config';
import { route } from '@saola/platform/http';
import { isLanguage, languages, say, type Language } from '@saola/translations';
import { sectionGroups, type ContentType, type Field, type Said } from '../content-type.ts';
import { contentTypes } from '../content-types/index.ts';

const text = Type.String();
const presence = Type.Enum(['required', 'optional', 'none']);
const fieldShape = {
  key: text,
  label: text,
  guide: Type.Union([text, Type.Null()]),
  kind: text,
  required: Type.Boolean(),
  filter: Type.Boolean(),
  inList: Type.Boolean(),
  personal: Type.Boolean(),
  sameInAllLanguages: Type.Boolean(),
  /** By kind. */
  maxLength: Type.Optional(Type.Integer()),
  min: Type.Optional(Type.Number()),
  max: Type.Optional(Type.Number()),
  unit: Type.Optional(text),
  hosts: Type.Optional(Type.Array(text)),
  notBefore: Type.Optional(text),
  options: Type.Optional(Type.Array(Type.Object({ value: text, label: text }))),
  maxRows: Type.Optional(Type.Integer()),
  mimes: Type.Optional(Type.Array(text)),
  /** The largest file that is taken. */
  maxBytes: Type.Optional(Type.Integer()),
};

export const listContentTypesRoute = route({
  operationId: 'listContentTypes',
  method: 'GET',
  path: '/api/content-types',
  summary: 'What can be published and the fields of each, with guides for who writes',
  tags: ['newsroom'],
  access: 'signedIn',
  query: Type.Object({ language: Type.Optional(Type.Enum([...languages])) }),
  response: Type.Object({
    items: Type.Array(
      Type.Object({
        code: text,
        path: text,
        group: Type.Enum([...sectionGroups]),
        place: Type.Integer(),
        name: text,
        title: text,
        titleLabel: Type.Union([text, Type.Null()]),
        guide: text,
        requirements: Type.Array(text),
        summary: presence,
        body: presence,
        attachments: presence,
        oneOf: Type.Array(text),
        fields: Type.Array(
          Type.Object({ ...fieldShape, columns: Type.Optional(Type.Array(Type.Object(fieldShape))) }),
        ),
      }),
    ),
  }),
  handle({ query, context }) {
    const language = isLanguage(query.language) ? query.language : 'vi';
    const { limits } = context.services.config;
    return { items: contentTypes.map((type) => present(type, language, limits)) };
  },
});

type Limits = Config['limits'];

function present(type: ContentType, language: Language, limits: Limits) {
  const { code, path, group, place, requirements, summary, body, attachments, oneOf = [] } = type;
  return {
    code,
    path,
    group,
    place,
    requirements,
    summary,
    body,
    attachments,
    oneOf,
    name: say(type.name, language),
    title: say(type.title, language),
    titleLabel: type.titleLabel ? say(type.titleLabel, language) : null,
    guide: toOfficers(type.guide, language),
    fields: type.fields.map((field) => presentField(field, language, limits)),
  };
}

const limitOf: Partial<Record<Field['kind'], keyof Limits>> = {
  picture: 'pictureBytes',
  pictures: 'pictureBytes',
  audio: 'audioBytes',
  video: 'videoBytes',
  files: 'documentBytes',
};

function presentField(field: Field, language: Language, limits: Limits): object {
  const { key, kind, label, guide, required, filter, inList, personal, sameInAllLanguages, ...more } = field;
  const limit = limitOf[kind];
  const flags = { required, filter, inList, personal, sameInAllLanguages };
  return {
    key,
    kind,
    label: say(label, language),
    guide: guide ? toOfficers(guide, language) : null,
    ...Object.fromEntries(Object.entries(flags).map(([name, flag]) => [name, flag === true])),
    ...more,
    ...(limit && { maxBytes: limits[limit] }),
    ...('unit' in more && more.unit && { unit: say(more.unit, language) }),
    ...('options' in more && {
      options: more.options.map((option) => ({ value: option.value, label: say(option.label, language) })),
    }),
    ...('columns' in more && {
      columns: more.columns.map((column) => presentField(column, language, limits)),
    }),
  };
}

/** The desk speaks Vietnamese and English. */
const toOfficers = (guide: Said, language: Language) => (language === 'vi' ? guide.vi : guide.en);
