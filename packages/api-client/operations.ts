import createClient from 'openapi-fetch';
import { inOnePiece, pieceDoor } from './piece-door.ts';
import { createFetch, type ApiOptions } from './request.ts';
import type { paths } from './schema.ts';
import type { AnswerOf, BodyOf, QueryOf, StoredFile } from './shapes.ts';

/** One function for each operation of the contract, by its name there; all reject with `ApiError`. */
export function createApi(options: ApiOptions) {
  const fetch = createFetch(options);
  const { baseUrl = '' } = options;
  const { GET, POST, PUT, PATCH, DELETE } = createClient<paths>({ baseUrl, fetch });
  const read = async <Answer>(asked: Promise<{ data?: Answer }>) => (await asked).data as Answer;

  /** For what stands in no contract of ours: the sign-in library's doors, and forms. */
  async function post<Answer>(path: string, body: FormData | object): Promise<Answer> {
    const isForm = body instanceof FormData;
    const init: RequestInit = isForm
      ? { body }
      : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
    const response = await fetch(new Request(baseUrl + path, { method: 'POST', ...init }));
    return (await response.json()) as Answer;
  }

  const pieces = pieceDoor(baseUrl, fetch, post);

  return {
    signIn: (username: string, password: string) =>
      post<{ twoFactorRedirect?: boolean }>('/api/auth/sign-in/username', { username, password }),
    verifyTotp: (code: string) => post<unknown>('/api/auth/two-factor/verify-totp', { code }),
    enableTwoFactor: (password: string) =>
      post<{ totpURI: string; backupCodes: string[] }>('/api/auth/two-factor/enable', { password }),
    disableTwoFactor: (password: string) => post<unknown>('/api/auth/two-factor/disable', { password }),
    changePassword: (currentPassword: string, newPassword: string) =>
      post<unknown>('/api/auth/change-password', { currentPassword, newPassword, revokeOtherSessions: true }),
    signOut: () => post<unknown>('/api/auth/sign-out', {}),
    getMe: () => read(GET('/api/me')),
    getAbout: () => read(GET('/api/about')),

    listAccounts: (query: QueryOf<'listAccounts'> = {}) => read(GET('/api/accounts', { params: { query } })),
    createAccount: (body: BodyOf<'createAccount'>) => read(POST('/api/accounts', { body })),
    disableAccount: (accountId: string) =>
      read(POST('/api/accounts/{accountId}/disable', { params: { path: { accountId } } })),
    resetPassword: (accountId: string, body: BodyOf<'resetPassword'>) =>
      read(POST('/api/accounts/{accountId}/password', { params: { path: { accountId } }, body })),
    assignRole: (accountId: string, body: BodyOf<'assignRole'>) =>
      read(POST('/api/accounts/{accountId}/roles', { params: { path: { accountId } }, body })),
    endRole: (accountId: string, assignmentId: string) =>
      read(
        DELETE('/api/accounts/{accountId}/roles/{assignmentId}', {
          params: { path: { accountId, assignmentId } },
        }),
      ),
    listAuditEntries: (query: QueryOf<'listAuditEntries'> = {}) =>
      read(GET('/api/audit', { params: { query } })),

    listLawRules: (query: QueryOf<'listLawRules'> = {}) => read(GET('/api/law/rules', { params: { query } })),
    listLawInstruments: () => read(GET('/api/law/instruments')),
    replaceLawRule: (ruleId: string, body: BodyOf<'replaceLawRule'>) =>
      read(POST('/api/law/rules/{ruleId}/replace', { params: { path: { ruleId } }, body })),
    endLawRule: (ruleId: string, body: BodyOf<'endLawRule'>) =>
      read(POST('/api/law/rules/{ruleId}/end', { params: { path: { ruleId } }, body })),
    listObligations: (query: QueryOf<'listObligations'> = {}) =>
      read(GET('/api/obligations', { params: { query } })),
    getObligationsOfSite: (siteId: string) =>
      read(GET('/api/sites/{siteId}/obligations', { params: { path: { siteId } } })),

    listUnits: (query: QueryOf<'listUnits'> = {}) => read(GET('/api/units', { params: { query } })),

    /** What is large goes in pieces, over broken connections and pages loaded anew. */
    uploadFile: async (
      file: File,
      /** `trial`: it goes after some days unless it is used. */
      about: { unitId: string; alt?: string; trial?: boolean },
      onProgress?: (share: number) => void,
    ): Promise<StoredFile> => {
      if (file.size > inOnePiece) {
        const id = await pieces.send(file, about.unitId, onProgress);
        const kept = await post<StoredFile>(`/api/uploads/${id}/file`, {
          alt: about.alt ?? '',
          ...(about.trial ? { trial: true } : {}),
        });
        pieces.forget(file, about.unitId);
        return kept;
      }
      const form = new FormData();
      form.set('unitId', about.unitId);
      if (about.alt) form.set('alt', about.alt);
      if (about.trial) form.set('trial', 'yes');
      form.set('file', file);
      return post<StoredFile>('/api/files', form);
    },
    /** Sends a file for whoever takes uploads; answers the id of the upload when it is whole. */
    sendInPieces: (file: File, unitId: string, onProgress?: (share: number) => void) =>
      pieces.send(file, unitId, onProgress),
    forgetUpload: (file: File, unitId: string) => pieces.forget(file, unitId),

    readBoundary: (file: File) => {
      const form = new FormData();
      form.set('file', file);
      return post<{ boundary: unknown; points: number; pointsBefore: number }>('/api/boundaries', form);
    },

    listCategories: () => read(GET('/api/categories')),
    listStories: (query: QueryOf<'listStories'> = {}) => read(GET('/api/stories', { params: { query } })),
    createStory: (body: BodyOf<'createStory'>) => read(POST('/api/stories', { body })),
    getStory: (storyId: string) => read(GET('/api/stories/{storyId}', { params: { path: { storyId } } })),
    writeEdition: (editionId: string, body: BodyOf<'writeEdition'>) =>
      read(PUT('/api/editions/{editionId}', { params: { path: { editionId } }, body })),
    submitEdition: (editionId: string, revision: number) =>
      read(POST('/api/editions/{editionId}/submit', { params: { path: { editionId } }, body: { revision } })),
    returnEdition: (editionId: string, revision: number, remark: string) =>
      read(
        POST('/api/editions/{editionId}/return', {
          params: { path: { editionId } },
          body: { revision, remark },
        }),
      ),
    approveEdition: (editionId: string, revision: number, accessibilityReason?: string) =>
      read(
        POST('/api/editions/{editionId}/approve', {
          params: { path: { editionId } },
          body: { revision, ...(accessibilityReason ? { accessibilityReason } : {}) },
        }),
      ),
    getAccessibility: (editionId: string) =>
      read(GET('/api/editions/{editionId}/accessibility', { params: { path: { editionId } } })),
    listAccessibilityExceptions: (query: QueryOf<'listAccessibilityExceptions'> = {}) =>
      read(GET('/api/accessibility-exceptions', { params: { query } })),
    startEdition: (storyId: string, body: BodyOf<'startEdition'> = {}) =>
      read(POST('/api/stories/{storyId}/editions', { params: { path: { storyId } }, body })),
    withdrawStory: (storyId: string, body: BodyOf<'withdrawStory'>) =>
      read(POST('/api/stories/{storyId}/withdraw', { params: { path: { storyId } }, body })),
    listContentTypes: (query: QueryOf<'listContentTypes'> = {}) =>
      read(GET('/api/content-types', { params: { query } })),
    compareEditions: (editionId: string, query: QueryOf<'compareEditions'> = {}) =>
      read(GET('/api/editions/{editionId}/compare', { params: { path: { editionId }, query } })),
    markReviewed: (editionId: string, body: BodyOf<'markReviewed'>) =>
      read(POST('/api/editions/{editionId}/reviewed', { params: { path: { editionId } }, body })),
    notePresence: (editionId: string) =>
      read(POST('/api/editions/{editionId}/presence', { params: { path: { editionId } } })),
    listPresence: (editionId: string) =>
      read(GET('/api/editions/{editionId}/presence', { params: { path: { editionId } } })),
    /** An address for a frame, which asks by itself. */
    previewUrl: (editionId: string) => `/api/editions/${encodeURIComponent(editionId)}/preview`,

    listImports: (query: QueryOf<'listImports'> = {}) => read(GET('/api/imports', { params: { query } })),
    getImport: (importId: string) => read(GET('/api/imports/{importId}', { params: { path: { importId } } })),
    importUpload: (uploadId: string, body: BodyOf<'createImportFromUpload'>) =>
      read(POST('/api/uploads/{uploadId}/import', { params: { path: { uploadId } }, body })),
    getStoryOrigin: (storyId: string) =>
      read(GET('/api/stories/{storyId}/origin', { params: { path: { storyId } } })),
    stopImport: (importId: string) =>
      read(POST('/api/imports/{importId}/stop', { params: { path: { importId } } })),
    resumeImport: (importId: string) =>
      read(POST('/api/imports/{importId}/resume', { params: { path: { importId } } })),
    listSites: (query: QueryOf<'listSites'> = {}) => read(GET('/api/sites', { params: { query } })),
    describeSite: (siteId: string) => read(GET('/api/sites/{siteId}', { params: { path: { siteId } } })),
    createSite: (body: BodyOf<'createSite'>) => read(POST('/api/sites', { body })),
    importSites: (body: BodyOf<'importSites'>) => read(POST('/api/sites/import', { body })),
    changeSite: (siteId: string, body: BodyOf<'changeSite'>) =>
      read(PATCH('/api/sites/{siteId}', { params: { path: { siteId } }, body })),
    changeSetting: (siteId: string, key: string, body: BodyOf<'changeSetting'>) =>
      read(PUT('/api/sites/{siteId}/settings/{key}', { params: { path: { siteId, key } }, body })),
    resetSetting: (siteId: string, key: string, revision: number) =>
      read(
        DELETE('/api/sites/{siteId}/settings/{key}', {
          params: { path: { siteId, key } },
          body: { revision },
        }),
      ),
    changeMenu: (siteId: string, body: BodyOf<'changeMenu'>) =>
      read(PUT('/api/sites/{siteId}/menu', { params: { path: { siteId } }, body })),
    archiveSite: (siteId: string, revision: number) =>
      read(POST('/api/sites/{siteId}/archive', { params: { path: { siteId } }, body: { revision } })),
    closeSite: (siteId: string, body: BodyOf<'closeSite'>) =>
      read(POST('/api/sites/{siteId}/close', { params: { path: { siteId } }, body })),
    addHost: (siteId: string, revision: number, host: string) =>
      read(POST('/api/sites/{siteId}/hosts', { params: { path: { siteId } }, body: { revision, host } })),
    removeHost: (siteId: string, revision: number, host: string) =>
      read(
        DELETE('/api/sites/{siteId}/hosts/{host}', {
          params: { path: { siteId, host } },
          body: { revision },
        }),
      ),
    makeCanonical: (siteId: string, revision: number, host: string) =>
      read(
        POST('/api/sites/{siteId}/hosts/{host}/canonical', {
          params: { path: { siteId, host } },
          body: { revision },
        }),
      ),
    listShares: (query: QueryOf<'listShares'> = {}) => read(GET('/api/shares', { params: { query } })),
    listShareSites: (storyId: string) =>
      read(GET('/api/stories/{storyId}/share-sites', { params: { path: { storyId } } })),
    shareStory: (storyId: string, body: BodyOf<'shareStory'>) =>
      read(POST('/api/stories/{storyId}/shares', { params: { path: { storyId } }, body })),
    decideShare: (shareId: string, body: BodyOf<'decideShare'>) =>
      read(POST('/api/shares/{shareId}/decide', { params: { path: { shareId } }, body })),
    endShare: (shareId: string, note: string) =>
      read(POST('/api/shares/{shareId}/end', { params: { path: { shareId } }, body: { note } })),
    acceptShares: (shareIds: string[]) => read(POST('/api/shares/accept', { body: { shareIds } })),
    previewShareRule: (query: QueryOf<'previewShareRule'>) =>
      read(GET('/api/share-rules/preview', { params: { query } })),
    listShareRules: (query: QueryOf<'listShareRules'> = {}) =>
      read(GET('/api/share-rules', { params: { query } })),
    addShareRule: (body: BodyOf<'addShareRule'>) => read(POST('/api/share-rules', { body })),
    removeShareRule: (ruleId: string) =>
      read(DELETE('/api/share-rules/{ruleId}', { params: { path: { ruleId } } })),
    listDictionaryEntries: (query: QueryOf<'listDictionaryEntries'>) =>
      read(GET('/api/speech/dictionary', { params: { query } })),
    writeDictionaryEntry: (body: BodyOf<'writeDictionaryEntry'>) =>
      read(PUT('/api/speech/dictionary', { body })),
    removeDictionaryEntry: (entryId: string) =>
      read(DELETE('/api/speech/dictionary/{entryId}', { params: { path: { entryId } } })),
    importDictionary: (body: BodyOf<'importDictionary'>) =>
      read(POST('/api/speech/dictionary/import', { body })),
    listenToDictionary: (body: BodyOf<'listenToDictionary'>) =>
      read(POST('/api/speech/dictionary/listen', { body })),
    listGuessedWords: (query: QueryOf<'listGuessedWords'>) =>
      read(GET('/api/speech/guessed-words', { params: { query } })),
    listVoices: (query: QueryOf<'listVoices'>) => read(GET('/api/speech/voices', { params: { query } })),
    chooseVoice: (body: BodyOf<'chooseVoice'>) => read(PUT('/api/speech/voices/choice', { body })),
    listenToVoice: (body: BodyOf<'listenToVoice'>) => read(POST('/api/speech/voices/listen', { body })),
    listSearchDictionary: () => read(GET('/api/search/dictionary')),
    changeSearchDictionary: (code: string, ways: string[]) =>
      read(PUT('/api/search/dictionary/{code}', { params: { path: { code } }, body: { ways } })),
    trySearch: (q: string) =>
      read(GET('/tim-kiem', { params: { query: { q, 'pham-vi': 'mang', format: 'json' } } })),
    listRedirects: (siteId: string, query: QueryOf<'listRedirects'> = {}) =>
      read(GET('/api/sites/{siteId}/redirects', { params: { path: { siteId }, query } })),
    addRedirect: (siteId: string, body: BodyOf<'addRedirect'>) =>
      read(POST('/api/sites/{siteId}/redirects', { params: { path: { siteId } }, body })),
    removeRedirect: (siteId: string, path: string) =>
      read(DELETE('/api/sites/{siteId}/redirects', { params: { path: { siteId }, query: { path } } })),
    listBrokenPageLinks: (query: QueryOf<'listBrokenPageLinks'> = {}) =>
      read(GET('/api/broken-page-links', { params: { query } })),
    listMetadataGaps: (query: QueryOf<'listMetadataGaps'> = {}) =>
      read(GET('/api/metadata-gaps', { params: { query } })),
    listBrokenLinks: (query: QueryOf<'listBrokenLinks'> = {}) =>
      read(GET('/api/broken-links', { params: { query } })),
    getVisits: (query: QueryOf<'getVisits'> = {}) => read(GET('/api/visits', { params: { query } })),
    listVisitedSites: (query: QueryOf<'listVisitedSites'> = {}) =>
      read(GET('/api/visits/sites', { params: { query } })),
    listMostRead: (query: QueryOf<'listMostRead'> = {}) =>
      read(GET('/api/visits/stories', { params: { query } })),
    listSearchedWords: (query: QueryOf<'listSearchedWords'> = {}) =>
      read(GET('/api/visits/searches', { params: { query } })),
    listRatedStories: (query: QueryOf<'listRatedStories'> = {}) =>
      read(GET('/api/visits/ratings', { params: { query } })),
    listWordsOfRatings: (query: QueryOf<'listWordsOfRatings'> = {}) =>
      read(GET('/api/visits/rating-words', { params: { query } })),
    getReadersOfStory: (storyId: string) =>
      read(GET('/api/stories/{storyId}/readers', { params: { path: { storyId } } })),
    listPageBlocks: () => read(GET('/api/page-blocks')),
    listPages: (siteId: string, query: QueryOf<'listPages'> = {}) =>
      read(GET('/api/sites/{siteId}/pages', { params: { path: { siteId }, query } })),
    createPage: (siteId: string, body: BodyOf<'createPage'>) =>
      read(POST('/api/sites/{siteId}/pages', { params: { path: { siteId } }, body })),
    getPage: (pageId: string) => read(GET('/api/pages/{pageId}', { params: { path: { pageId } } })),
    writePage: (pageId: string, body: BodyOf<'writePage'>) =>
      read(PUT('/api/pages/{pageId}', { params: { path: { pageId } }, body })),
    publishPage: (pageId: string, revision: number) =>
      read(POST('/api/pages/{pageId}/publish', { params: { path: { pageId } }, body: { revision } })),
    restorePageVersion: (pageId: string, revision: number, number: number) =>
      read(POST('/api/pages/{pageId}/restore', { params: { path: { pageId } }, body: { revision, number } })),
    removePage: (pageId: string, revision: number, reason: string) =>
      read(POST('/api/pages/{pageId}/remove', { params: { path: { pageId } }, body: { revision, reason } })),
    resetHome: (pageId: string, revision: number) =>
      read(POST('/api/pages/{pageId}/reset', { params: { path: { pageId } }, body: { revision } })),
    comparePageVersions: (pageId: string, from: number, to: number) =>
      read(GET('/api/pages/{pageId}/compare', { params: { path: { pageId }, query: { from, to } } })),
    /** An address for a frame, which asks by itself; without a version, the draft. */
    pagePreviewUrl: (pageId: string, version?: number) =>
      `/api/pages/${encodeURIComponent(pageId)}/preview${version ? `?version=${version}` : ''}`,
    /** The page as HTML with blocks that are not saved yet. */
    previewPage: async (pageId: string, body: { title: object; rows: object[]; language?: string }) => {
      const request = new Request(`${baseUrl}/api/pages/${encodeURIComponent(pageId)}/preview`, {
        method: 'POST',
        body: JSON.stringify(body),
        headers: { 'content-type': 'application/json' },
      });
      return (await fetch(request)).text();
    },

    getEditionRecording: (editionId: string) =>
      read(GET('/api/editions/{editionId}/recording', { params: { path: { editionId } } })),
    useOwnRecording: (editionId: string, fileId: string, clean = false) =>
      read(
        POST('/api/editions/{editionId}/recording', {
          params: { path: { editionId } },
          body: { fileId, clean },
        }),
      ),
    planReading: (body: BodyOf<'planReading'>) => read(POST('/api/speech/readings', { body })),
    tryBroadcast: (body: BodyOf<'tryBroadcast'>) => read(POST('/api/speech/broadcasts', { body })),
    getBroadcast: (recordingId: string) =>
      read(GET('/api/speech/broadcasts/{recordingId}', { params: { path: { recordingId } } })),
    cancelBroadcast: (recordingId: string) =>
      read(POST('/api/speech/broadcasts/{recordingId}/cancel', { params: { path: { recordingId } } })),
    listBroadcastRules: (unitId: string) =>
      read(GET('/api/speech/broadcast-rules', { params: { query: { unitId } } })),
    setBroadcastRule: (body: BodyOf<'setBroadcastRule'>) =>
      read(PUT('/api/speech/broadcast-rules', { body })),
    hearBroadcastRule: (body: BodyOf<'hearBroadcastRule'>) =>
      read(POST('/api/speech/broadcast-rules/listen', { body })),
    hearRecording: (fileId: string, clean: boolean) =>
      read(POST('/api/speech/recordings/listen', { body: { fileId, clean } })),
    listStationSounds: (unitId: string) =>
      read(GET('/api/speech/station-sounds', { params: { query: { unitId } } })),
    keepStationSound: (body: BodyOf<'keepStationSound'>) =>
      read(POST('/api/speech/station-sounds', { body })),
    removeStationSound: (fileId: string) =>
      read(DELETE('/api/speech/station-sounds/{fileId}', { params: { path: { fileId } } })),
    previewSpeech: (text: string) => read(POST('/api/speech/preview', { body: { text } })),

    listDevices: (query: QueryOf<'listDevices'> = {}) => read(GET('/api/devices', { params: { query } })),
    registerDevice: (body: BodyOf<'registerDevice'>) => read(POST('/api/devices', { body })),
    renewEnrolmentCode: (deviceId: string) =>
      read(POST('/api/devices/{deviceId}/enrolment-code', { params: { path: { deviceId } } })),
    retireDevice: (deviceId: string) =>
      read(POST('/api/devices/{deviceId}/retire', { params: { path: { deviceId } } })),
    getDeviceControl: (deviceId: string) =>
      read(GET('/api/devices/{deviceId}/control', { params: { path: { deviceId } } })),
    controlDevice: (deviceId: string, kind: BodyOf<'controlDevice'>['kind']) =>
      read(POST('/api/devices/{deviceId}/control', { params: { path: { deviceId } }, body: { kind } })),
    settleLogFaults: (deviceId: string, body: BodyOf<'settleLogFaults'>) =>
      read(POST('/api/devices/{deviceId}/log-faults', { params: { path: { deviceId } }, body })),
    listReleases: () => read(GET('/api/devices/releases')),
    listRollouts: () => read(GET('/api/devices/rollouts')),
    startRollout: (body: BodyOf<'startRollout'>) => read(POST('/api/devices/rollouts', { body })),
    moveRollout: (rolloutId: string, to: BodyOf<'moveRollout'>['to']) =>
      read(POST('/api/devices/rollouts/{rolloutId}/move', { params: { path: { rolloutId } }, body: { to } })),
    setVolume: (deviceId: string, volume: number) =>
      read(POST('/api/devices/{deviceId}/volume', { params: { path: { deviceId } }, body: { volume } })),

    listLoudspeakers: (query: QueryOf<'listLoudspeakers'> = {}) =>
      read(GET('/api/loudspeakers', { params: { query } })),
    getLoudspeakerMap: (query: QueryOf<'getLoudspeakerMap'> = {}) =>
      read(GET('/api/loudspeakers/map', { params: { query } })),
    getLoudspeaker: (deviceId: string) =>
      read(GET('/api/loudspeakers/{deviceId}', { params: { path: { deviceId } } })),
    lookAtArea: (body: BodyOf<'lookAtArea'>) => read(POST('/api/loudspeakers/in-area', { body })),
    getStation: (unitId: string) => read(GET('/api/stations/{unitId}', { params: { path: { unitId } } })),
    keepStation: (unitId: string, body: BodyOf<'keepStation'>) =>
      read(PUT('/api/stations/{unitId}', { params: { path: { unitId } }, body })),
    keepSubNetwork: (unitId: string, body: BodyOf<'keepSubNetwork'>) =>
      read(POST('/api/stations/{unitId}/sub-networks', { params: { path: { unitId } }, body })),
    removeSubNetwork: (subNetworkId: string) =>
      read(DELETE('/api/sub-networks/{subNetworkId}', { params: { path: { subNetworkId } } })),
    keepIntegrationUnit: (unitId: string, body: BodyOf<'keepIntegrationUnit'>) =>
      read(POST('/api/stations/{unitId}/integration-units', { params: { path: { unitId } }, body })),
    removeIntegrationUnit: (integrationUnitId: string) =>
      read(DELETE('/api/integration-units/{integrationUnitId}', { params: { path: { integrationUnitId } } })),
    listClusters: (query: QueryOf<'listClusters'> = {}) =>
      read(GET('/api/speaker-clusters', { params: { query } })),
    keepCluster: (body: BodyOf<'keepCluster'>) => read(POST('/api/speaker-clusters', { body })),
    removeCluster: (clusterId: string) =>
      read(DELETE('/api/speaker-clusters/{clusterId}', { params: { path: { clusterId } } })),
    lookUpKeeper: (clusterId: string) =>
      read(POST('/api/speaker-clusters/{clusterId}/keeper', { params: { path: { clusterId } } })),
    listClusterGroups: (query: QueryOf<'listClusterGroups'> = {}) =>
      read(GET('/api/cluster-groups', { params: { query } })),
    keepClusterGroup: (body: BodyOf<'keepClusterGroup'>) => read(POST('/api/cluster-groups', { body })),
    removeClusterGroup: (groupId: string) =>
      read(DELETE('/api/cluster-groups/{groupId}', { params: { path: { groupId } } })),
    listTickets: (query: QueryOf<'listTickets'> = {}) =>
      read(GET('/api/fault-tickets', { params: { query } })),
    getTicketSums: (query: QueryOf<'getTicketSums'> = {}) =>
      read(GET('/api/fault-tickets/sums', { params: { query } })),
    getTicket: (ticketId: string) =>
      read(GET('/api/fault-tickets/{ticketId}', { params: { path: { ticketId } } })),
    openTicket: (body: BodyOf<'openTicket'>) => read(POST('/api/fault-tickets', { body })),
    assignTicket: (ticketId: string, body: BodyOf<'assignTicket'>) =>
      read(POST('/api/fault-tickets/{ticketId}/assign', { params: { path: { ticketId } }, body })),
    resolveTicket: (ticketId: string, body: BodyOf<'resolveTicket'>) =>
      read(POST('/api/fault-tickets/{ticketId}/resolve', { params: { path: { ticketId } }, body })),
    closeTicket: (ticketId: string, body: BodyOf<'closeTicket'>) =>
      read(POST('/api/fault-tickets/{ticketId}/close', { params: { path: { ticketId } }, body })),
    reopenTicket: (ticketId: string, body: BodyOf<'reopenTicket'>) =>
      read(POST('/api/fault-tickets/{ticketId}/reopen', { params: { path: { ticketId } }, body })),
    listMaintenance: (query: QueryOf<'listMaintenance'> = {}) =>
      read(GET('/api/maintenance', { params: { query } })),
    listDueChecks: (query: QueryOf<'listDueChecks'> = {}) =>
      read(GET('/api/maintenance/due', { params: { query } })),
    enterMaintenance: (body: BodyOf<'enterMaintenance'>) => read(POST('/api/maintenance', { body })),
    listBoundaries: (unitId: string) => read(GET('/api/unit-boundaries', { params: { query: { unitId } } })),

    listProgrammes: (query: QueryOf<'listProgrammes'> = {}) =>
      read(GET('/api/programmes', { params: { query } })),
    getBroadcastSchedule: (unitId: string) =>
      read(GET('/api/broadcasting/schedules/{unitId}', { params: { path: { unitId } } })),
    listBroadcastLimits: () => read(GET('/api/broadcasting/limits')),
    checkBroadcastSchedule: (unitId: string, body: BodyOf<'checkBroadcastSchedule'>) =>
      read(POST('/api/broadcasting/schedules/{unitId}/check', { params: { path: { unitId } }, body })),
    writeBroadcastSchedule: (unitId: string, body: BodyOf<'writeBroadcastSchedule'>) =>
      read(PUT('/api/broadcasting/schedules/{unitId}', { params: { path: { unitId } }, body })),
    submitBroadcastSchedule: (unitId: string, revision: number) =>
      read(
        POST('/api/broadcasting/schedules/{unitId}/submit', {
          params: { path: { unitId } },
          body: { revision },
        }),
      ),
    approveBroadcastSchedule: (unitId: string, revision: number) =>
      read(
        POST('/api/broadcasting/schedules/{unitId}/approve', {
          params: { path: { unitId } },
          body: { revision },
        }),
      ),
    discardBroadcastSchedule: (unitId: string, revision: number) =>
      read(
        POST('/api/broadcasting/schedules/{unitId}/discard', {
          params: { path: { unitId } },
          body: { revision },
        }),
      ),
    returnBroadcastSchedule: (unitId: string, body: BodyOf<'returnBroadcastSchedule'>) =>
      read(POST('/api/broadcasting/schedules/{unitId}/return', { params: { path: { unitId } }, body })),
    getBroadcastingDay: (query: QueryOf<'getBroadcastingDay'>) =>
      read(GET('/api/broadcasting/day', { params: { query } })),
    listWaitingSchedules: () => read(GET('/api/broadcasting/waiting-schedules')),
    getAirtime: (query: QueryOf<'getAirtime'>) => read(GET('/api/broadcasting/proof', { params: { query } })),
    getLogStanding: (deviceId: string) =>
      read(GET('/api/devices/{deviceId}/log-standing', { params: { path: { deviceId } } })),
    listPlays: (query: QueryOf<'listPlays'>) =>
      read(GET('/api/broadcasting/proof/plays', { params: { query } })),
    listPlayedSlots: (unitId: string, query: QueryOf<'listPlayedSlots'>) =>
      read(GET('/api/broadcasting/schedules/{unitId}/played', { params: { path: { unitId }, query } })),
    listRelaySources: (unitId: string) =>
      read(GET('/api/broadcasting/relay-sources', { params: { query: { unitId } } })),
    keepRelaySource: (body: BodyOf<'keepRelaySource'>) =>
      read(POST('/api/broadcasting/relay-sources', { body })),
    tryRelaySource: (sourceId: string) =>
      read(POST('/api/broadcasting/relay-sources/{sourceId}/try', { params: { path: { sourceId } } })),
    retireRelaySource: (sourceId: string) =>
      read(DELETE('/api/broadcasting/relay-sources/{sourceId}', { params: { path: { sourceId } } })),
    getLiveReach: (body: BodyOf<'getLiveReach'>) => read(POST('/api/live-broadcasts/reach', { body })),
    beginLiveBroadcast: (body: BodyOf<'beginLiveBroadcast'>) => read(POST('/api/live-broadcasts', { body })),
    sendLiveSound: async (talkId: string, sequence: number, slice: Uint8Array<ArrayBuffer>) => {
      const answer = await fetch(
        new Request(`${baseUrl}/api/live-broadcasts/${talkId}/sound?sequence=${sequence}`, {
          method: 'POST',
          body: slice,
          headers: { 'content-type': 'application/offset+octet-stream' },
          signal: AbortSignal.timeout(5_000),
        }),
      );
      return (await answer.json()) as AnswerOf<'sendLiveSound'>;
    },
    endLiveBroadcast: (talkId: string) =>
      read(POST('/api/live-broadcasts/{talkId}/end', { params: { path: { talkId } } })),
    listLiveBroadcasts: (query: QueryOf<'listLiveBroadcasts'> = {}) =>
      read(GET('/api/live-broadcasts', { params: { query } })),
    setLiveLimit: (body: BodyOf<'setLiveLimit'>) => read(PUT('/api/live-broadcasts/limit', { body })),
    listEmergencies: (query: QueryOf<'listEmergencies'> = {}) =>
      read(GET('/api/emergencies', { params: { query } })),
    getEmergency: (emergencyId: string) =>
      read(GET('/api/emergencies/{emergencyId}', { params: { path: { emergencyId } } })),
    getEmergencyChoices: () => read(GET('/api/emergencies/choices')),
    previewEmergencyArea: (body: BodyOf<'previewEmergencyArea'>) =>
      read(POST('/api/emergencies/area', { body })),
    previewEmergencySound: (body: BodyOf<'previewEmergencySound'>) =>
      read(POST('/api/emergencies/sound', { body })),
    startEmergencyBroadcast: (body: BodyOf<'startEmergencyBroadcast'>) =>
      read(POST('/api/emergencies', { body })),
    confirmEmergencyBroadcast: (emergencyId: string, body: BodyOf<'confirmEmergencyBroadcast'>) =>
      read(POST('/api/emergencies/{emergencyId}/confirm', { params: { path: { emergencyId } }, body })),
    endEmergencyBroadcast: (emergencyId: string, body: BodyOf<'endEmergencyBroadcast'>) =>
      read(POST('/api/emergencies/{emergencyId}/end', { params: { path: { emergencyId } }, body })),
    reviewEmergencyBroadcast: (emergencyId: string, body: BodyOf<'reviewEmergencyBroadcast'>) =>
      read(POST('/api/emergencies/{emergencyId}/review', { params: { path: { emergencyId } }, body })),
    listEmergencyDeliveries: (emergencyId: string, query: QueryOf<'listEmergencyDeliveries'> = {}) =>
      read(GET('/api/emergencies/{emergencyId}/deliveries', { params: { path: { emergencyId }, query } })),
    lookUpKeepersOfEmergency: (emergencyId: string, body: BodyOf<'lookUpKeepersOfEmergency'>) =>
      read(POST('/api/emergencies/{emergencyId}/keepers', { params: { path: { emergencyId } }, body })),
    listPreparedEmergencies: (unitId: string) =>
      read(GET('/api/emergencies/prepared', { params: { query: { unitId } } })),
    keepPreparedEmergency: (body: BodyOf<'keepPreparedEmergency'>) =>
      read(POST('/api/emergencies/prepared', { body })),
    takeProgramme: (programmeId: string) =>
      read(POST('/api/programmes/{programmeId}/take', { params: { path: { programmeId } }, body: {} })),
    cancelProgramme: (programmeId: string) =>
      read(POST('/api/programmes/{programmeId}/cancel', { params: { path: { programmeId } }, body: {} })),

    listFeedback: (query: QueryOf<'listFeedback'> = {}) => read(GET('/api/feedback', { params: { query } })),
    getFeedback: (feedbackId: string) =>
      read(GET('/api/feedback/{feedbackId}', { params: { path: { feedbackId } } })),
    assignFeedback: (feedbackId: string, unitId: string) =>
      read(POST('/api/feedback/{feedbackId}/assign', { params: { path: { feedbackId } }, body: { unitId } })),
    answerFeedback: (feedbackId: string, body: BodyOf<'answerFeedback'>) =>
      read(POST('/api/feedback/{feedbackId}/answer', { params: { path: { feedbackId } }, body })),

    listNotices: (query: QueryOf<'listNotices'> = {}) => read(GET('/api/notices', { params: { query } })),
    readNotice: (noticeId: string) =>
      read(POST('/api/notices/{noticeId}/read', { params: { path: { noticeId } } })),
    listMails: (query: QueryOf<'listMails'> = {}) => read(GET('/api/mails', { params: { query } })),

    getJourney: (storyId: string) =>
      read(GET('/api/stories/{storyId}/journey', { params: { path: { storyId } } })),
    getOverview: (query: QueryOf<'getOverview'> = {}) =>
      read(GET('/api/insights/overview', { params: { query } })),
  };
}

export type Api = ReturnType<typeof createApi>;
