import { feedbackError } from './errors.ts';
import { feedbackKinds, type FeedbackKind } from './feedback.ts';

/** What a citizen sends, checked. */
export interface SentFeedback {
  kind: FeedbackKind;
  unitId: string | null;
  storyId: string | null;
  category: string | null;
  text: string;
  senderName: string | null;
  senderPhone: string | null;
  clientKey: string;
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const longestText = 4000;

/**
 * Reads the fields of a form or of JSON; a form knows only text, so `consent` is the text “true” there.
 * @throws feedback/consent-needed, feedback/text-needed, feedback/text-too-long, feedback/phone-not-usable, feedback/form-not-usable
 */
export function readSentFeedback(fields: Record<string, unknown>): SentFeedback {
  const word = (name: string, longest: number): string | null => {
    const value = fields[name];
    if (value === undefined || value === null) return null;
    if (typeof value !== 'string') throw feedbackError('form-not-usable', { field: name });
    return value.normalize('NFC').trim().slice(0, longest) || null;
  };
  const id = (name: string): string | null => {
    const value = word(name, 60);
    if (value !== null && !uuid.test(value)) throw feedbackError('form-not-usable', { field: name });
    return value;
  };
  if (fields.consent !== true && fields.consent !== 'true') throw feedbackError('consent-needed');
  const kind = word('kind', 20) as FeedbackKind | null;
  if (!kind || !feedbackKinds.includes(kind)) throw feedbackError('form-not-usable', { field: 'kind' });
  const clientKey = id('clientKey');
  if (!clientKey) throw feedbackError('form-not-usable', { field: 'clientKey' });
  const [unitId, storyId] = [id('unitId'), id('storyId')];
  if (!unitId && !storyId) throw feedbackError('form-not-usable', { field: 'unitId' });
  const text = word('text', longestText + 1);
  if (!text) throw feedbackError('text-needed');
  if (text.length > longestText) throw feedbackError('text-too-long', { limit: longestText });
  const senderPhone = word('senderPhone', 40);
  if (senderPhone && !/^\+?[\d .()-]{8,20}$/.test(senderPhone)) throw feedbackError('phone-not-usable');
  return {
    kind,
    unitId,
    storyId,
    category: word('category', 60),
    text,
    senderName: word('senderName', 120),
    senderPhone,
    clientKey,
  };
}
