import { ApiFailure, sendFeedback } from './api.ts';
import { drawer } from './drawer.ts';

export interface WaitingReport {
  /** Made once per report: the server answers the same code however often it is sent. */
  clientKey: string;
  kind: 'REPLY' | 'REPORT';
  unitId: string;
  unitName: string;
  storyId: string | null;
  storyTitle: string | null;
  category: string | null;
  text: string;
  senderName: string | null;
  senderPhone: string | null;
  photo: Blob | null;
  writtenAt: string;
  /** The server's reason for not taking it: only a person can help. */
  refused: string | null;
}

export interface SentReport {
  code: string;
  kind: 'REPLY' | 'REPORT';
  unitName: string;
  storyTitle: string | null;
  text: string;
  sentAt: string;
}

/** Pages and the service worker tell each other here that reports left or were added. */
export const outboxNews = new BroadcastChannel('saola-citizen-outbox');

export async function listWaiting(): Promise<WaitingReport[]> {
  const waiting = await (await drawer()).all<WaitingReport>('waiting');
  return waiting.sort((a, b) => b.writtenAt.localeCompare(a.writtenAt));
}

export async function listSent(): Promise<SentReport[]> {
  const sent = await (await drawer()).all<SentReport>('sent');
  return sent.sort((a, b) => b.sentAt.localeCompare(a.sentAt));
}

export async function keepForSending(report: WaitingReport): Promise<void> {
  await (await drawer()).put('waiting', report);
}

export async function dropWaiting(clientKey: string): Promise<void> {
  await (await drawer()).remove('waiting', [clientKey]);
}

export function formOf(report: WaitingReport): FormData {
  const form = new FormData();
  const fields: Record<string, string | null> = {
    kind: report.kind,
    unitId: report.unitId,
    storyId: report.storyId,
    category: report.category,
    text: report.text,
    senderName: report.senderName,
    senderPhone: report.senderPhone,
    consent: 'true',
    clientKey: report.clientKey,
  };
  for (const [name, value] of Object.entries(fields)) if (value !== null) form.set(name, value);
  if (report.photo) form.set('photo', report.photo, 'anh.jpg');
  return form;
}

/** Sends what waits, oldest first. Stops at the first sign of a missing network. Answers the codes received. */
export async function sendWaiting(): Promise<SentReport[]> {
  // One sender at a time over all tabs and the worker; without locks the clientKey still prevents doubles.
  if (navigator.locks) return navigator.locks.request('saola-citizen-outbox', sendAll);
  return sendAll();
}

async function sendAll(): Promise<SentReport[]> {
  const store = await drawer();
  const left: SentReport[] = [];
  for (const report of (await listWaiting()).reverse()) {
    if (report.refused) continue;
    try {
      const { code } = await sendFeedback(formOf(report));
      const { kind, unitName, storyTitle, text } = report;
      const sent: SentReport = { code, kind, unitName, storyTitle, text, sentAt: new Date().toISOString() };
      await store.put('sent', sent);
      await store.remove('waiting', [report.clientKey]);
      left.push(sent);
    } catch (failure) {
      if (!(failure instanceof ApiFailure)) throw failure;
      if (failure.kind === 'offline' || failure.kind === 'server') break;
      await store.put('waiting', { ...report, refused: failure.message });
    }
  }
  outboxNews.postMessage('changed');
  return left;
}
