import { ratingLevels } from '@saola/feedback';
import { route, type Route } from '@saola/platform/http';
import { Type } from 'typebox';
import { pageQuery, scopeQuery, SEE } from '../desk-scope.ts';
import {
  listMostRead,
  listRatedStories,
  listSearchedWords,
  listVisitedSites,
  listWordsOfRatings,
} from '../queries/desk-lists.ts';
import { getReadersOfStory } from '../queries/get-readers-of-story.ts';
import { getVisits } from '../queries/get-visits.ts';
import { getVisitsFileRoute } from './visits-file.ts';

const id = Type.String({ format: 'uuid' });
const count = Type.Integer();
const counted = { of: Type.String(), visits: count, views: count };
const levels = { satisfied: count, neutral: count, dissatisfied: count, total: count };
const access = { permission: SEE };
const tags = ['statistics'];
const query = Type.Object({ ...scopeQuery, ...pageQuery });
const listOf = <T extends Type.TProperties>(item: T) =>
  Type.Object({ items: Type.Array(Type.Object(item)), next: Type.Union([Type.String(), Type.Null()]) });

/** What officers see of their sites and those below: counts, never readers. */
export const deskRoutes: Route[] = [
  route({
    operationId: 'getVisits',
    method: 'GET',
    path: '/api/visits',
    summary: 'Visits of sites in some days: sums, by day, section and language, and the ratings of items',
    tags,
    access,
    query: Type.Object({ ...scopeQuery, section: Type.Optional(Type.String({ maxLength: 60 })) }),
    response: Type.Object({
      from: Type.String(),
      to: Type.String(),
      sites: count,
      visits: count,
      views: count,
      robots: count,
      lost: count,
      days: Type.Array(Type.Object(counted)),
      sections: Type.Array(
        Type.Object({ ...counted, name: Type.Object({ vi: Type.String(), en: Type.String() }) }),
      ),
      languages: Type.Array(Type.Object(counted)),
      ratings: Type.Object(levels),
    }),
    handle: ({ query, context }) => getVisits(context, query),
  }),
  route({
    operationId: 'listVisitedSites',
    method: 'GET',
    path: '/api/visits/sites',
    summary: 'Sites by their visits in some days, the most first',
    tags,
    access,
    query,
    response: listOf({
      siteId: id,
      siteName: Type.String(),
      unitName: Type.String(),
      visits: count,
      views: count,
    }),
    handle: ({ query, context }) => listVisitedSites(context, query),
  }),
  route({
    operationId: 'listMostRead',
    method: 'GET',
    path: '/api/visits/stories',
    summary: 'Items by how often they were opened in some days',
    tags,
    access,
    query,
    response: listOf({ storyId: id, title: Type.String(), reads: count }),
    handle: ({ query, context }) => listMostRead(context, query),
  }),
  route({
    operationId: 'listSearchedWords',
    method: 'GET',
    path: '/api/visits/searches',
    summary:
      'What was looked for in some days, with finds or without; empty words: asked by too few to be kept',
    tags,
    access,
    query: Type.Object({ ...scopeQuery, ...pageQuery, found: Type.Optional(Type.Boolean()) }),
    response: listOf({ words: Type.String(), count, results: count }),
    handle: ({ query, context }) => listSearchedWords(context, query),
  }),
  route({
    operationId: 'listRatedStories',
    method: 'GET',
    path: '/api/visits/ratings',
    summary: 'Ratings of items in some days, what left most unsatisfied first',
    tags,
    access,
    query,
    response: listOf({ storyId: id, title: Type.String(), ...levels }),
    handle: ({ query, context }) => listRatedStories(context, query),
  }),
  route({
    operationId: 'listWordsOfRatings',
    method: 'GET',
    path: '/api/visits/rating-words',
    summary: 'What readers wrote beside a rating, the newest day first; nobody knows who',
    tags,
    access,
    query,
    response: listOf({
      id,
      storyId: id,
      siteId: id,
      title: Type.String(),
      language: Type.String(),
      day: Type.String({ format: 'date' }),
      level: Type.Enum([...ratingLevels]),
      text: Type.String(),
    }),
    handle: ({ query, context }) => listWordsOfRatings(context, query),
  }),
  route({
    operationId: 'getReadersOfStory',
    method: 'GET',
    path: '/api/stories/:storyId/readers',
    summary:
      'How often an item was opened on the sites of the actor, by site and language, and how it was rated',
    tags,
    access,
    params: Type.Object({ storyId: id }),
    response: Type.Object({
      reads: count,
      places: Type.Array(
        Type.Object({ siteId: id, siteName: Type.String(), language: Type.String(), reads: count }),
      ),
      ratings: Type.Object(levels),
      words: Type.Array(
        Type.Object({
          id,
          day: Type.String({ format: 'date' }),
          language: Type.String(),
          level: Type.Enum([...ratingLevels]),
          text: Type.String(),
        }),
      ),
    }),
    handle: ({ params, context }) => getReadersOfStory(context, params.storyId),
  }),
  getVisitsFileRoute,
];
