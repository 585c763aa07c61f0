import { Type } from 'typebox';
import { route } from '@saola/platform/http';
import { archiveSite } from '../commands/archive-site.ts';
import { changeMenu } from '../commands/change-menu.ts';
import { changeSetting } from '../commands/change-setting.ts';
import { changeSite } from '../commands/change-site.ts';
import { closeSite } from '../commands/close-site.ts';
import { createSite } from '../commands/create-site.ts';
import { resetSetting } from '../commands/reset-setting.ts';
import type { MenuChange as Change } from '../menu.ts';
import { kind, MenuChange, Named, Revision, revision, siteParams, uuid } from './shapes.ts';

const tags = ['sites'];
const write = { permission: 'sites.site.write' };
const settingParams = Type.Object({ siteId: uuid, key: Type.String({ maxLength: 40 }) });

export const createSiteRoute = route({
  operationId: 'createSite',
  method: 'POST',
  path: '/api/sites',
  summary:
    'Make a site, complete by the blueprint of its kind; the primary site a unit has is answered, not made again',
  tags,
  access: write,
  body: Type.Object({
    unitId: uuid,
    kind: Type.Optional(kind),
    name: Type.Optional(Named),
    owner: Type.Optional(Named),
    host: Type.Optional(Type.String({ minLength: 1, maxLength: 253 })),
    parentId: Type.Optional(uuid),
    settings: Type.Optional(Type.Record(Type.String(), Type.Unknown(), { maxProperties: 20 })),
  }),
  response: Type.Object({ siteId: uuid, created: Type.Boolean() }),
  handle: ({ body, context }) => createSite(context, body),
});

export const changeSiteRoute = route({
  operationId: 'changeSite',
  method: 'PATCH',
  path: '/api/sites/:siteId',
  summary: 'Change name or owner of a site, or the site it inherits from',
  tags,
  access: write,
  params: siteParams,
  body: Type.Object({
    revision,
    name: Type.Optional(Named),
    owner: Type.Optional(Named),
    parentId: Type.Optional(uuid),
  }),
  response: Revision,
  handle: ({ params, body, context }) => changeSite(context, { ...params, ...body }),
});

export const changeSettingRoute = route({
  operationId: 'changeSetting',
  method: 'PUT',
  path: '/api/sites/:siteId/settings/:key',
  summary: 'Let a site say a setting itself; sites below that say nothing take it at once',
  tags,
  access: write,
  params: settingParams,
  body: Type.Object({ revision, value: Type.Unknown() }),
  response: Revision,
  handle: ({ params, body, context }) => changeSetting(context, { ...params, ...body }),
});

export const resetSettingRoute = route({
  operationId: 'resetSetting',
  method: 'DELETE',
  path: '/api/sites/:siteId/settings/:key',
  summary: 'Take the setting of the site above again',
  tags,
  access: write,
  params: settingParams,
  body: Type.Object({ revision }),
  response: Revision,
  handle: ({ params, body, context }) => resetSetting(context, { ...params, ...body }),
});

export const changeMenuRoute = route({
  operationId: 'changeMenu',
  method: 'PUT',
  path: '/api/sites/:siteId/menu',
  summary: 'What the site adds, hides and renames of the menu it inherits, as a whole',
  tags,
  access: write,
  params: siteParams,
  body: Type.Object({ revision, change: MenuChange }),
  response: Revision,
  handle: ({ params, body, context }) =>
    changeMenu(context, { ...params, revision: body.revision, change: body.change as Change }),
});

export const archiveSiteRoute = route({
  operationId: 'archiveSite',
  method: 'POST',
  path: '/api/sites/:siteId/archive',
  summary: 'Make a site read only; it keeps its names and says that it is an archive',
  tags,
  access: { permission: 'sites.domain.write' },
  params: siteParams,
  body: Type.Object({ revision }),
  response: Revision,
  handle: ({ params, body, context }) => archiveSite(context, { ...params, ...body }),
});

export const closeSiteRoute = route({
  operationId: 'closeSite',
  method: 'POST',
  path: '/api/sites/:siteId/close',
  summary: 'End a site: its names lead to its successor',
  tags,
  access: { permission: 'sites.domain.write' },
  params: siteParams,
  body: Type.Object({ revision, successorId: uuid }),
  response: Revision,
  handle: ({ params, body, context }) => closeSite(context, { ...params, ...body }),
});
