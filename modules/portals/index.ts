export type { PublicationSummary } from './publication.ts';
export type {
  BoardGlance,
  LoudspeakerItem,
  OfficialAnswer,
  PageParts,
  PlaceOfUnit,
  SiteAlert,
  StoryAudio,
} from './page-parts.ts';
export { portalsError } from './errors.ts';
export { createPage, type NewPage } from './blocks/commands/create-page.ts';
export { publishPage } from './blocks/commands/publish-page.ts';
export { restorePage, type RestoredPage } from './blocks/commands/restore-page.ts';
export { writePage } from './blocks/commands/write-page.ts';
export { slots as pageSlots } from './blocks/page.ts';
export { StoryPublished, StoryRead } from './events.ts';
export { ShareDecided, ShareProposed, LinkBroken, PageLinkBroken } from './events.ts';
export { addRedirect, addRedirects, type NewRedirect } from './addresses/commands/add-redirect.ts';
export { checkLinks } from './addresses/commands/check-links.ts';
export { checkPageLinks } from './addresses/commands/check-page-links.ts';
export { addShareRule } from './sharing/commands/add-share-rule.ts';
export { decideShare } from './sharing/commands/decide-share.ts';
export { shareStory } from './sharing/commands/share-story.ts';
export { listSharesOfStory } from './sharing/known-shares.ts';
export { publishImported, type PublishedImport } from './commands/publish-imported.ts';
export { publishStory } from './commands/publish-story.ts';
export { type SitePassedOn, succeedSites } from './commands/succeed-sites.ts';
export { countReadsOfStory } from './queries/count-reads-of-story.ts';
export { listPublications, type PublicationSearch } from './queries/list-publications.ts';
export {
  listPlannedOfSite,
  readItemsOfSite,
  readPagesOfSite,
  readRedirectsOfSite,
} from './queries/read-whole-site.ts';
export { listPublicationsOfStory } from './queries/get-publication.ts';
export { renderArticlePreview } from './routes/preview.tsx';
export { countVisits } from './visits/commands/count-visits.ts';
export { countReads, type ReadCount } from './visits/commands/count-reads.ts';
export type { VisitCount } from './visits/tally.ts';
export { listPublicWords, listPublicWordsOf, type PublicWords } from './public-words/list-public-words.ts';
export { currentPlace, listPublicChanges } from './public-words/list-public-changes.ts';
export type { SearchFinds, SearchQuestion, SiteSearcher } from './search/site-searcher.ts';
