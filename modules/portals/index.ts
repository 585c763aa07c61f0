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
export { publishStory } from './commands/publish-story.ts';
export { type SitePassedOn, succeedSites } from './commands/succeed-sites.ts';
export { countReadsOfStory } from './queries/count-reads-of-story.ts';
export { listPublications, type PublicationSearch } from './queries/list-publications.ts';
export { listPublicationsOfStory } from './queries/get-publication.ts';
export { renderArticlePreview } from './routes/preview.tsx';
