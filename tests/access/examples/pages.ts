import type { Examples } from '../example.ts';

/** What the server itself answers, and the pages of the portals. */
export const pages: Examples = {
  getAbout: { at: () => ({}) },
  followLive: { stream: true, at: () => ({}) },
  getOpenApi: { at: () => ({}) },
  readApiPage: { at: () => ({}) },
  readApiPageStyle: { at: () => ({}) },
};
