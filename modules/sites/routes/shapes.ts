import { Type } from 'typebox';
import { languages } from '@saola/translations';
import { Named as NamedInput, settingShapes } from '../setting-shapes.ts';
import { siteKinds } from '../site.ts';

const oneOf = <T extends string>(values: readonly T[]) =>
  Type.Union(values.map((value) => Type.Literal(value)));
export const nullable = <T extends Type.TSchema>(schema: T) => Type.Union([schema, Type.Null()]);

export const uuid = Type.String({ format: 'uuid' });
export const kind = oneOf(siteKinds);
export const state = oneOf(['OPEN', 'ARCHIVED', 'CLOSED']);
export const language = oneOf(languages);
export const revision = Type.Integer({
  minimum: 1,
  description:
    'of the state the change starts from; 409 sites/site-changed-meanwhile when there is a newer one',
});
export const Revision = Type.Object({ revision: Type.Integer() });
export const siteParams = Type.Object({ siteId: uuid });
export const hostParams = Type.Object({ siteId: uuid, host: Type.String({ maxLength: 253 }) });
export const Named = NamedInput;
export const MenuChange = settingShapes.menu;

const Said = Type.Object({ vi: Type.String(), en: Type.String() });
const From = nullable(Type.Object({ siteId: uuid, name: Type.String() }));
const Label = Type.Record(Type.String(), Type.String());
const MenuItem = Type.Object({
  id: Type.String(),
  label: Label,
  href: Type.String(),
  under: Type.Optional(Type.String()),
  kinds: Type.Optional(Type.Array(kind)),
});

const identity = {
  id: uuid,
  kind,
  unitId: uuid,
  unitPath: Type.String(),
  unitName: Type.String(),
  shortName: Type.String(),
  parentId: nullable(uuid),
  name: Label,
  host: Type.String(),
  relative: Type.Boolean(),
  state,
  origin: Type.String(),
  below: Type.Integer({ description: 'sites that inherit from it directly' }),
  dissolvedOn: nullable(Type.String({ description: 'since when its unit is no more' })),
};

export const SiteSummary = Type.Object({
  ...identity,
  own: Type.Array(Type.String(), { description: 'settings it says itself' }),
});

export const SiteDescription = Type.Object({
  ...identity,
  owner: Label,
  successorId: nullable(uuid),
  revision: Type.Integer(),
  changedAt: Type.String({ format: 'date-time' }),
  changedBy: Type.String(),
  above: Type.Array(Type.Object({ siteId: uuid, name: Type.String() })),
  hosts: Type.Array(
    Type.Object({
      name: Type.String(),
      relative: Type.Boolean(),
      canonical: Type.Boolean(),
      url: Type.String(),
    }),
  ),
  settings: Type.Record(
    Type.String(),
    Type.Object({ value: Type.Unknown(), from: From, own: Type.Boolean() }),
  ),
  ownMenu: nullable(Type.Unknown()),
  menu: Type.Array(MenuItem, {
    description: 'as the site shows it: two levels, each parent before its children',
  }),
  menuItems: Type.Array(Type.Object({ ...MenuItem.properties, hidden: Type.Boolean(), from: From }), {
    description: 'every item there could be, before kinds, sections and hiding',
  }),
  sections: Type.Array(
    Type.Object({
      type: Type.String(),
      title: Said,
      guide: Said,
      shown: Type.Boolean(),
      mandatory: nullable(Type.Object({ article: Type.String(), instrument: Type.String() })),
      said: nullable(oneOf(['SHOWN', 'HIDDEN'])),
      from: From,
    }),
  ),
});
