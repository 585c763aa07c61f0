import type { AnswerOf } from '@saola/api-client';
import { KEPT_AT } from '@saola/offline';

export type Commune = AnswerOf<'listCitizenCommunes'>['items'][number];
export type StorySummary = AnswerOf<'listCitizenStories'>['items'][number];
export type Story = AnswerOf<'getCitizenStory'>;
export type Feedback = AnswerOf<'followFeedback'>;
export type FeedbackState = Feedback['state'];

/** Why a call gave no answer: the network is gone, it is not there, it was refused (say why), or the server fails. */
export class ApiFailure extends Error {
  readonly kind: 'offline' | 'missing' | 'refused' | 'server';
  constructor(kind: ApiFailure['kind'], message: string) {
    super(message);
    this.kind = kind;
  }
}

export interface Answer<T> {
  value: T;
  /** Set when the answer was kept earlier and the network is gone. */
  keptAt: Date | null;
}

async function call(path: string, init?: RequestInit): Promise<Response> {
  const headers = { 'accept-language': 'vi', ...init?.headers };
  const response = await fetch(path, { ...init, headers, credentials: 'omit' }).catch(() => {
    throw new ApiFailure('offline', 'Không có kết nối mạng.');
  });
  if (response.ok) return response;
  const told = (await response.json().catch(() => ({}))) as { message?: string };
  const message = told.message ?? 'Máy chủ đang bận. Xin thử lại sau ít phút.';
  if (response.status === 404 || response.status === 410) throw new ApiFailure('missing', message);
  if (response.status >= 500 || response.status === 429) throw new ApiFailure('server', message);
  throw new ApiFailure('refused', message);
}

async function ask<T>(path: string): Promise<Answer<T>> {
  const response = await call(path);
  const kept = response.headers.get(KEPT_AT);
  return { value: (await response.json()) as T, keptAt: kept ? new Date(kept) : null };
}

export const getAbout = () => ask<AnswerOf<'getAbout'>>('/api/about');
export const getCommunes = () => ask<AnswerOf<'listCitizenCommunes'>>('/api/citizen/communes');
export const getStories = (unitId: string, after?: string) =>
  ask<AnswerOf<'listCitizenStories'>>(
    `/api/citizen/stories?unitId=${encodeURIComponent(unitId)}${after ? `&after=${encodeURIComponent(after)}` : ''}`,
  );
export const getStory = (id: string) => ask<Story>(`/api/citizen/stories/${encodeURIComponent(id)}`);
export const getFeedback = (code: string) =>
  ask<Feedback>(`/api/citizen/feedback/${encodeURIComponent(code)}`);

export async function sendRead(storyId: string, unitId: string): Promise<void> {
  await call('/api/citizen/reads', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ storyId, unitId }),
  });
}

/** Sending the same `clientKey` again gives the same code. */
export async function sendFeedback(form: FormData): Promise<AnswerOf<'sendFeedback'>> {
  return (await call('/api/citizen/feedback', { method: 'POST', body: form })).json() as Promise<
    AnswerOf<'sendFeedback'>
  >;
}
