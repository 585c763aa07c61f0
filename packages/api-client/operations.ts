import { createRequest, type Query, type RequestOptions } from './request.ts';
import type * as T from './types.ts';

const escape = encodeURIComponent;

/** One function for each operation of the API; all reject with `ApiError`. */
export function createApi(options: RequestOptions) {
  const request = createRequest(options);
  const get = <Answer>(path: string, query: Query = {}) => request<Answer>('GET', path, { query });
  const post = <Answer>(path: string, body?: unknown) =>
    request<Answer>('POST', path, body === undefined ? {} : { body });

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
    getMe: () => get<T.Me>('/api/me'),
    getAbout: () => get<T.About>('/api/about'),

    listAccounts: (query: { q?: string; after?: string } = {}) =>
      get<T.Page<T.Account>>('/api/accounts', query),
    createAccount: (body: {
      username: string;
      name: string;
      title?: string;
      email: string;
      unitId: string;
    }) => post<{ accountId: string; password: string }>('/api/accounts', body),
    disableAccount: (accountId: string) => post<unknown>(`/api/accounts/${escape(accountId)}/disable`),
    resetPassword: (accountId: string, withoutSecondFactor: boolean) =>
      post<{ password: string }>(`/api/accounts/${escape(accountId)}/password`, { withoutSecondFactor }),
    grantRole: (accountId: string, body: { role: T.Role; unitId: string }) =>
      post<unknown>(`/api/accounts/${escape(accountId)}/roles`, body),
    revokeRole: (accountId: string, grantId: string) =>
      request<unknown>('DELETE', `/api/accounts/${escape(accountId)}/roles/${escape(grantId)}`),
    listAudit: (query: { after?: string } = {}) => get<T.Page<T.AuditLine>>('/api/audit', query),

    listUnits: (query: { under?: string; kind?: T.UnitKind; q?: string; after?: string } = {}) =>
      get<T.Page<T.Unit>>('/api/units', query),

    sendFile: (file: File, about: { unitId: string; alt?: string }) => {
      const form = new FormData();
      form.set('unitId', about.unitId);
      if (about.alt) form.set('alt', about.alt);
      form.set('file', file);
      return post<T.StoredFile>('/api/files', form);
    },

    listStories: (query: { state?: string; unitId?: string; mine?: boolean; after?: string } = {}) =>
      get<T.Page<T.StorySummary>>('/api/stories', query),
    createStory: (body: { unitId: string; title: string; language?: string }) =>
      post<{ storyId: string; editionId: string }>('/api/stories', body),
    getStory: (storyId: string) => get<T.Story>(`/api/stories/${escape(storyId)}`),
    saveEdition: (editionId: string, body: { revision: number } & T.EditionContent) =>
      request<{ revision: number }>('PUT', `/api/editions/${escape(editionId)}`, { body }),
    submitEdition: (editionId: string, revision: number) =>
      post<unknown>(`/api/editions/${escape(editionId)}/submit`, { revision }),
    returnEdition: (editionId: string, revision: number, remark: string) =>
      post<unknown>(`/api/editions/${escape(editionId)}/return`, { revision, remark }),
    approveEdition: (editionId: string, revision: number) =>
      post<unknown>(`/api/editions/${escape(editionId)}/approve`, { revision }),
    startNextEdition: (storyId: string) =>
      post<{ editionId: string }>(`/api/stories/${escape(storyId)}/editions`, {}),
    withdrawStory: (storyId: string, reason: string) =>
      post<unknown>(`/api/stories/${escape(storyId)}/withdraw`, { reason }),
    previewUrl: (editionId: string) => `/api/editions/${escape(editionId)}/preview`,

    getRecording: (editionId: string) => get<T.Recording>(`/api/editions/${escape(editionId)}/recording`),
    useOwnRecording: (editionId: string, fileId: string) =>
      post<unknown>(`/api/editions/${escape(editionId)}/recording`, { fileId }),
    previewSpeech: (text: string) =>
      post<{ url: string; durationMs: number; text: string }>('/api/speech/preview', { text }),

    listDevices: (query: { unitId?: string; kind?: T.DeviceKind; after?: string } = {}) =>
      get<T.Page<T.Device>>('/api/devices', query),
    createDevice: (body: { kind: T.DeviceKind; name: string; unitId: string }) =>
      post<T.Enrolment>('/api/devices', body),
    renewEnrolmentCode: (deviceId: string) =>
      post<Omit<T.Enrolment, 'device'>>(`/api/devices/${escape(deviceId)}/enrolment-code`, {}),
    setVolume: (deviceId: string, volume: number) =>
      post<unknown>(`/api/devices/${escape(deviceId)}/volume`, { volume }),

    listProgrammes: (query: { unitId?: string; day?: string; after?: string } = {}) =>
      get<T.Page<T.Programme>>('/api/programmes', query),
    takeProgramme: (programmeId: string) => post<unknown>(`/api/programmes/${escape(programmeId)}/take`, {}),
    cancelProgramme: (programmeId: string) =>
      post<unknown>(`/api/programmes/${escape(programmeId)}/cancel`, {}),

    listFeedback: (query: { state?: string; unitId?: string; storyId?: string; after?: string } = {}) =>
      get<T.Page<T.FeedbackSummary>>('/api/feedback', query),
    getFeedback: (feedbackId: string) => get<T.Feedback>(`/api/feedback/${escape(feedbackId)}`),
    assignFeedback: (feedbackId: string, unitId: string) =>
      post<unknown>(`/api/feedback/${escape(feedbackId)}/assign`, { unitId }),
    answerFeedback: (feedbackId: string, body: { text: string; publish: boolean }) =>
      post<unknown>(`/api/feedback/${escape(feedbackId)}/answer`, body),

    listNotices: (query: { after?: string } = {}) => get<T.Page<T.Notice>>('/api/notices', query),
    readNotice: (noticeId: string) => post<unknown>(`/api/notices/${escape(noticeId)}/read`, {}),
    listMails: (query: { after?: string } = {}) => get<T.Page<T.Mail>>('/api/mails', query),

    getJourney: (storyId: string) => get<T.Journey>(`/api/stories/${escape(storyId)}/journey`),
    getOverview: () => get<T.Overview>('/api/insights/overview'),
  };
}

export type Api = ReturnType<typeof createApi>;
