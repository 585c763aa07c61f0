import { Type } from 'typebox';
import { route } from '@saola/platform/http';
import { createPage } from '../commands/create-page.ts';
import { publishPage } from '../commands/publish-page.ts';
import { removePage } from '../commands/remove-page.ts';
import { resetHome } from '../commands/reset-home.ts';
import { restoreVersion } from '../commands/restore-version.ts';
import { writePage } from '../commands/write-page.ts';
import { freePathPattern } from '../page.ts';
import { NamedInput, pageId, PageStep, PageTouch, revision, RowsInput, slot, uuid } from './shapes.ts';

const tags = ['pages'];
const write = { permission: 'portals.page.write' };
const publish = { permission: 'portals.page.publish' };
// A reading of `title` and `rows` is left to the commands: they say in words what is wrong.
const named = (title: object) => title as { vi: string };

export const createPageRoute = route({
  operationId: 'createPage',
  method: 'POST',
  path: '/api/sites/:siteId/pages',
  summary: 'Make a home page or a free page; a home page begins with what the site shows now',
  tags,
  access: write,
  params: Type.Object({ siteId: uuid }),
  body: Type.Object({
    slot,
    title: NamedInput,
    path: Type.Optional(Type.String({ pattern: freePathPattern, maxLength: 120 })),
  }),
  response: PageTouch,
  handle: ({ params, body, context }) =>
    createPage(context, { ...params, slot: body.slot, title: named(body.title), path: body.path }),
});

export const writePageRoute = route({
  operationId: 'writePage',
  method: 'PUT',
  path: '/api/pages/:pageId',
  summary: 'Save the draft on top of the revision that was read; parts not sent stay as they are',
  tags,
  access: write,
  params: pageId,
  body: Type.Object({
    revision,
    title: Type.Optional(NamedInput),
    rows: Type.Optional(RowsInput),
    note: Type.Optional(Type.String({ maxLength: 300 })),
  }),
  response: PageStep,
  handle: ({ params, body, context }) => writePage(context, { ...params, ...body }),
});

export const publishPageRoute = route({
  operationId: 'publishPage',
  method: 'POST',
  path: '/api/pages/:pageId/publish',
  summary: 'Publish the draft; new words need another person than their writers',
  tags,
  access: publish,
  params: pageId,
  body: Type.Object({ revision }),
  response: PageStep,
  handle: ({ params, body, context }) => publishPage(context, { ...params, ...body }),
});

export const restoreVersionRoute = route({
  operationId: 'restorePageVersion',
  method: 'POST',
  path: '/api/pages/:pageId/restore',
  summary: 'Make a new draft of an old version',
  tags,
  access: write,
  params: pageId,
  body: Type.Object({ revision, number: Type.Integer({ minimum: 1 }) }),
  response: PageStep,
  handle: ({ params, body, context }) => restoreVersion(context, { ...params, ...body }),
});

export const removePageRoute = route({
  operationId: 'removePage',
  method: 'POST',
  path: '/api/pages/:pageId/remove',
  summary: 'Take a free page off its site',
  tags,
  access: write,
  params: pageId,
  body: Type.Object({ revision, reason: Type.String({ minLength: 1, maxLength: 300 }) }),
  response: PageTouch,
  handle: ({ params, body, context }) => removePage(context, { ...params, ...body }),
});

export const resetHomeRoute = route({
  operationId: 'resetHome',
  method: 'POST',
  path: '/api/pages/:pageId/reset',
  summary: 'Let a home page follow the arrangement from above again',
  tags,
  access: publish,
  params: pageId,
  body: Type.Object({ revision }),
  response: PageTouch,
  handle: ({ params, body, context }) => resetHome(context, { ...params, ...body }),
});
