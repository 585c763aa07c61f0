export { isAllowedLink, picturesIn, readBody, type Body } from './body-schema.ts';
export { bodyFindings } from './accessibility-of-body.ts';
export { altFault, linkFault } from './accessibility-of-words.ts';
export type { BodyPicture } from './rich-text.ts';
export { plainText, renderBody, RENDERER } from './rich-text.ts';
export type {
  ContentType,
  Field,
  FieldValues,
  ListLayout,
  PlainField,
  Presence,
  Said,
  SectionGroup,
} from './content-type.ts';
export { sectionGroups } from './content-type.ts';
export { contentTypeAtPath, contentTypeOf, contentTypes } from './content-types/index.ts';
export { readBoundary, ringsOf, type Boundary, type BoundaryFeature, type Position } from './boundary.ts';
export { fieldText, filesIn, type FieldProblem } from './fields.ts';
export type { FieldFile } from './read-value.ts';
export type { Channel, EditionState, Priority, WithdrawalWay } from './edition.ts';
export { channels, channelsOpenTo, priorities, withdrawalWays } from './edition.ts';
export { categories, topics } from './categories.ts';
export type { Attachment, Content, ContentInput } from './content.ts';
export { newsroomError } from './errors.ts';
export { ReviewDue, StoryApproved, StoryReturned, StorySubmitted, StoryWithdrawn } from './events.ts';
export { officialTime } from './official-time.ts';
export { createStory } from './commands/create-story.ts';
export { writeEdition } from './commands/write-edition.ts';
export { submitEdition } from './commands/submit-edition.ts';
export { returnEdition } from './commands/return-edition.ts';
export { approveEdition } from './commands/approve-edition.ts';
export { startEdition } from './commands/start-edition.ts';
export { importStories, type ImportedContent, type ImportedInto } from './commands/import-stories.ts';
export { withdrawStory, type Withdrawal } from './commands/withdraw-story.ts';
export { succeedUnitInNewsroom } from './commands/succeed-unit.ts';
export {
  getApprovedEdition,
  getApprovedEditionOfStory,
  type ApprovedEdition,
} from './queries/get-approved-edition.ts';
export { listOpenEditions } from './queries/list-open-editions.ts';
export { listApprovedEditions } from './queries/get-approved-edition.ts';
export { listApprovedArticles, type ApprovedArticle } from './queries/list-approved-articles.ts';
export { findEditionUnit, findStoryUnit } from './queries/find-story-unit.ts';
export { getPublicStory, type PublicArticle } from './queries/get-public-story.ts';
export { listPublicStories, type PublicFilter } from './queries/list-public-stories.ts';
export type { AttachedFile } from './queries/shared/files.ts';
export type { PublicStory } from './queries/shared/public-story.ts';
export { countWaitingForApproval } from './queries/count-stories.ts';
export { listTargetPaths } from './queries/list-target-paths.ts';
export { listEditionWriters } from './queries/list-edition-writers.ts';
