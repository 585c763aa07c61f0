import { Type } from 'typebox';
import { categories, contentTypes } from '@saola/newsroom';
import { route } from '@saola/platform/http';
import { textsOf } from '@saola/translations';
import { blockGroups, type BlockType } from '../block-type.ts';
import { blockTypes } from '../block-types.ts';
import { type BlockField, defaultOf, type Label as Words } from '../fields.ts';
import { mostBlocks, mostRows } from '../page.ts';
import { Label, slot } from './shapes.ts';

const Choice = Type.Object({ value: Type.String(), label: Label });
const Field = Type.Object(
  { key: Type.String(), kind: Type.String(), label: Label, default: Type.Unknown() },
  { additionalProperties: true },
);

/** What the builder needs to know: kinds of blocks with their fields, and what those offer to choose from. */
export const listPageBlocksRoute = route({
  operationId: 'listPageBlocks',
  method: 'GET',
  path: '/api/page-blocks',
  summary: 'Kinds of blocks a page is made of, with their settings',
  tags: ['pages'],
  access: { permission: 'portals.page.see' },
  response: Type.Object({
    most: Type.Object({ blocks: Type.Integer(), rows: Type.Integer() }),
    types: Type.Array(
      Type.Object({
        code: Type.String(),
        group: Type.Enum([...blockGroups]),
        icon: Type.String(),
        label: Label,
        guide: Label,
        once: Type.Boolean(),
        slots: Type.Union([Type.Array(slot), Type.Null()]),
        fields: Type.Array(Field),
        defaults: Type.Object({}, { additionalProperties: true }),
      }),
    ),
    contentTypes: Type.Array(
      Type.Object({ value: Type.String(), label: Label, attachments: Type.Boolean() }),
    ),
    categories: Type.Array(Choice),
  }),
  handle: () => ({
    most: { blocks: mostBlocks, rows: mostRows },
    types: [...blockTypes.values()].map(presentType),
    contentTypes: contentTypes.map(({ code, title, attachments }) => ({
      value: code,
      label: { vi: title.vi, en: title.en },
      attachments: attachments !== 'none',
    })),
    categories: categories.map(({ code }) => ({ value: code, label: categoryLabel(code) })),
  }),
});

const presentType = ({ code, group, icon, label, guide, once, slots, fields, defaults }: BlockType) => ({
  code,
  group,
  icon,
  label,
  guide,
  once: once ?? false,
  slots: slots ? [...slots] : null,
  fields: presentFields(fields),
  defaults,
});

const presentFields = (fields: Readonly<Record<string, BlockField>>): object[] =>
  Object.entries(fields).map(([key, field]) => ({
    ...field,
    key,
    default: defaultOf(field),
    ...(field.kind === 'rows' ? { columns: presentFields(field.columns) } : {}),
  }));

function categoryLabel(code: string): Words {
  const name = (language: 'vi' | 'en') =>
    (textsOf(language).categories as Readonly<Record<string, string>>)[code] ?? code;
  return { vi: name('vi'), en: name('en') };
}
