import type { operations } from './schema.ts';

/** Names for the shapes of the contract; nothing is declared here that the server did not promise. */
type Name = keyof operations;

export type AnswerOf<Operation extends Name> = operations[Operation] extends {
  responses: { 200: { content: { 'application/json': infer Answer } } };
}
  ? Answer
  : never;
export type BodyOf<Operation extends Name> = operations[Operation] extends {
  requestBody?: { content: { 'application/json': infer Body } };
}
  ? Body
  : never;
export type QueryOf<Operation extends Name> = NonNullable<operations[Operation]['parameters']['query']>;

export interface Page<Item> {
  items: Item[];
  next: string | null;
}
type ItemOf<Operation extends Name> = AnswerOf<Operation> extends { items: (infer Item)[] } ? Item : never;

export type Me = AnswerOf<'getMe'>;
export type Grant = Me['grants'][number];
export type Role = Grant['role'];
export type Account = ItemOf<'listAccounts'>;
export type AuditEntry = ItemOf<'listAuditEntries'>;
export type Unit = ItemOf<'listUnits'>;
export type UnitKind = Unit['kind'];
export type SearchEntry = ItemOf<'listSearchDictionary'>;
export type StoredFile = AnswerOf<'uploadFile'>;
export type ReadingLine = AnswerOf<'planReading'>['lines'][number];
export type Broadcast = AnswerOf<'getBroadcast'>;
export type Release = ItemOf<'listReleases'>;
export type Rollout = ItemOf<'listRollouts'>;
export type DeviceControl = AnswerOf<'getDeviceControl'>;

export type StorySummary = ItemOf<'listStories'>;
export type Story = AnswerOf<'getStory'>;
export type Edition = Story['editions'][number];
/** What an officer writes of an edition. */
export type EditionContent = Required<Omit<BodyOf<'writeEdition'>, 'revision'>>;
export type Category = ItemOf<'listCategories'>;
export type RichText = Edition['body'];
export type Topic = Edition['topic'];
export type Priority = Edition['priority'];
export type Channel = Edition['channels'][number];
export type EditionState = Edition['state'];
export type ContentType = ItemOf<'listContentTypes'>;
export type Comparison = AnswerOf<'compareEditions'>;
export type EditionAccessibility = AnswerOf<'getAccessibility'>;
export type Finding = EditionAccessibility['findings'][number];
export type WithdrawalWay = NonNullable<BodyOf<'withdrawStory'>['way']>;
export type Present = ItemOf<'notePresence'>;

export type SiteSummary = ItemOf<'listSites'>;
export type SiteDescription = AnswerOf<'describeSite'>;
export type SiteKind = SiteSummary['kind'];
export type MenuChange = BodyOf<'changeMenu'>['change'];
export type ImportedSites = AnswerOf<'importSites'>;

export type Share = ItemOf<'listShares'>;
export type ShareState = Share['state'];
export type ShareSites = AnswerOf<'listShareSites'>;
export type ShareSite = ShareSites['items'][number];
export type ShareRule = ItemOf<'listShareRules'>;
export type DictionaryEntry = ItemOf<'listDictionaryEntries'>;
export type EntryDraft = Omit<BodyOf<'writeDictionaryEntry'>, 'unitId'>;
export type ImportedEntries = AnswerOf<'importDictionary'>;
export type GuessedWord = ItemOf<'listGuessedWords'>;
export type Voices = AnswerOf<'listVoices'>;
export type Voice = Voices['voices'][number];
export type VoiceChoice = Voices['choices'][number];
export type BroadcastRule = AnswerOf<'listBroadcastRules'>['rules'][number];
export type BroadcastRuleDraft = NonNullable<BodyOf<'setBroadcastRule'>['rule']>;
export type HeardRule = AnswerOf<'hearBroadcastRule'>;
export type StationSound = AnswerOf<'listStationSounds'>['sounds'][number];
export type Redirect = ItemOf<'listRedirects'>;
export type BrokenPageLink = ItemOf<'listBrokenPageLinks'>;
export type MetadataGap = ItemOf<'listMetadataGaps'>;
export type BrokenLink = ItemOf<'listBrokenLinks'>;

export type VisitFigures = AnswerOf<'getVisits'>;

export type PageOfBlocks = AnswerOf<'getPage'>;
export type PageList = AnswerOf<'listPages'>;
export type PageSummary = ItemOf<'listPages'>;
export type PageRow = NonNullable<PageOfBlocks['draft']>['rows'][number];
export type PageBlock = PageRow['columns'][number][number];
export type PageBlocks = AnswerOf<'listPageBlocks'>;
export type PageBlockType = PageBlocks['types'][number];
export type PageField = PageBlockType['fields'][number];
export type PageDifference = AnswerOf<'comparePageVersions'>;

export type LawRule = ItemOf<'listLawRules'>;
export type LawInstrument = ItemOf<'listLawInstruments'>;
export type SiteObligations = AnswerOf<'getObligationsOfSite'>;
export type Obligation = SiteObligations['items'][number];
export type ObligationsOverview = AnswerOf<'listObligations'>;

export type Device = ItemOf<'listDevices'>;
export type DeviceKind = Device['kind'];
export type LoudspeakerRow = ItemOf<'listLoudspeakers'>;
export type LoudspeakerMap = AnswerOf<'getLoudspeakerMap'>;
export type LoudspeakerPage = AnswerOf<'getLoudspeaker'>;
export type Technology = NonNullable<LoudspeakerRow['technology']>;
export type Station = AnswerOf<'getStation'>;
export type Cluster = ItemOf<'listClusters'>;
export type ClusterGroup = ItemOf<'listClusterGroups'>;
export type Ticket = ItemOf<'listTickets'>;
export type TicketPage = AnswerOf<'getTicket'>;
export type TicketSums = AnswerOf<'getTicketSums'>;
export type DueCheck = ItemOf<'listDueChecks'>;
export type MaintenanceEntry = ItemOf<'listMaintenance'>;
export type Boundaries = AnswerOf<'listBoundaries'>;
export type Programme = ItemOf<'listProgrammes'>;
export type ProgrammeState = Programme['state'];
export type ScheduleOfUnit = AnswerOf<'getBroadcastSchedule'>;
export type TimeSlot = ScheduleOfUnit['slots'][number];
export type SlotItem = NonNullable<TimeSlot['items']>[number];
export type Emergency = ItemOf<'listEmergencies'>;
export type EmergencyDelivery = ItemOf<'listEmergencyDeliveries'>;
export type EmergencyChoices = AnswerOf<'getEmergencyChoices'>;
export type EmergencyStart = BodyOf<'startEmergencyBroadcast'>;
export type LiveBroadcast = ItemOf<'listLiveBroadcasts'>;
export type LiveReach = AnswerOf<'getLiveReach'>;
export type LiveTold = AnswerOf<'sendLiveSound'>;
export type RelaySource = AnswerOf<'listRelaySources'>['items'][number];
export type Airtime = AnswerOf<'getAirtime'>;
export type Play = ItemOf<'listPlays'>;
export type LoudspeakerDay = AnswerOf<'getBroadcastingDay'>['items'][number];
export type ScheduleCheck = AnswerOf<'checkBroadcastSchedule'>;
export type ScheduleFinding = ScheduleCheck['findings'][number];
export type SlotOnDay = ScheduleCheck['airtimes'][number];
export type FeedbackSummary = ItemOf<'listFeedback'>;
export type Feedback = AnswerOf<'getFeedback'>;
export type FeedbackState = Feedback['state'];
export type Notice = ItemOf<'listNotices'>;
export type Journey = AnswerOf<'getJourney'>;
export type StoryOrigin = AnswerOf<'getStoryOrigin'>;
export type Import = ItemOf<'listImports'>;
export type ImportInFull = AnswerOf<'getImport'>;
export type Counts = Journey['totals'];
