export type { Site, SiteContact, SiteKind } from './site.ts';
export { blankContact, labelOfHost, originOf } from './site.ts';
export type { PublicationSummary } from './publication.ts';
export type {
  BoardGlance,
  LoudspeakerItem,
  OfficialAnswer,
  PageParts,
  SiteAlert,
  StoryAudio,
} from './page-parts.ts';
export { portalsError } from './errors.ts';
export { StoryPublished, StoryRead } from './events.ts';
export { createSite, type NewSite } from './commands/create-site.ts';
export { publishStory } from './commands/publish-story.ts';
export { countReadsOfStory } from './queries/count-reads-of-story.ts';
export { findMainSite, findSiteByHost, findSiteOfUnit } from './queries/find-site.ts';
export { listPublications, type PublicationSearch } from './queries/list-publications.ts';
export { listPublicationsOfStory } from './queries/get-publication.ts';
export { listSites } from './queries/list-sites.ts';
export { renderArticlePreview } from './routes/preview.tsx';
