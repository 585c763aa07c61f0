/** The API's answers, written by hand until the generated contract stands in their place. */
export interface Page<Item> {
  items: Item[];
  next: string | null;
}

export type Role =
  | 'AUTHOR'
  | 'EDITOR'
  | 'APPROVER'
  | 'BROADCASTER'
  | 'DEVICE_TECHNICIAN'
  | 'FEEDBACK_HANDLER'
  | 'OBSERVER'
  | 'UNIT_ADMINISTRATOR'
  | 'PROVINCE_ADMINISTRATOR';

export interface Grant {
  id: string;
  role: Role;
  unitId: string;
  unitName: string;
  unitPath: string;
}

export interface Me {
  account: { id: string; name: string; username: string; title: string; unitId: string; unitName: string };
  grants: Grant[];
  permissions: string[];
  twoFactor: boolean;
  mustChangePassword: boolean;
}

export interface Account {
  id: string;
  username: string;
  name: string;
  title: string;
  email: string;
  twoFactor: boolean;
  unitId: string;
  unitName: string;
  disabledAt: string | null;
  lockedUntil: string | null;
  grants: Grant[];
}

export interface AuditLine {
  id: number;
  at: string;
  actorKind: string;
  actorName: string;
  ip: string | null;
  requestId: string;
  command: string;
  subject: string;
  subjectId: string;
  unitPath: string | null;
  detail: Record<string, unknown>;
}

export type UnitKind =
  'PROVINCE' | 'DEPARTMENT' | 'DISTRICT' | 'COMMUNE' | 'RESIDENTIAL_GROUP' | 'UNIT_GROUP';

export interface Unit {
  id: string;
  parentId: string | null;
  kind: UnitKind;
  communeKind: 'XA' | 'PHUONG' | 'DAC_KHU' | 'THI_TRAN' | null;
  name: string;
  fullName: string;
  slug: string;
  path: string;
  lat: number | null;
  lon: number | null;
}

export interface StoredFile {
  id: string;
  kind: 'PICTURE' | 'AUDIO' | 'DOCUMENT';
  mime: string;
  bytes: number;
  width: number | null;
  height: number | null;
  durationMs: number | null;
  url: string;
  variants: { name: string; url: string; width: number | null }[];
}

export type Priority = 'EMERGENCY' | 'PRIORITY' | 'NORMAL';
export type Channel = 'PORTAL' | 'LOUDSPEAKER' | 'BOARD' | 'APP';
export type EditionState = 'DRAFT' | 'SUBMITTED' | 'RETURNED' | 'APPROVED' | 'SUPERSEDED' | 'WITHDRAWN';
/** LoaiLinhVuc, wire code 1–6. */
export type Topic = 1 | 2 | 3 | 4 | 5 | 6;
/** A Tiptap document. */
export interface RichText {
  type: string;
  [key: string]: unknown;
}

export interface StorySummary {
  id: string;
  editionId: string;
  unitId: string;
  unitName: string;
  title: string;
  summary: string;
  priority: Priority;
  topic: Topic;
  state: EditionState;
  language: string;
  updatedAt: string;
  dueAt?: string | null;
  channels: Channel[];
  picture?: { url: string; alt: string } | null;
}

export interface Target {
  unitId: string;
  unitName: string;
}

export interface Edition {
  id: string;
  storyId: string;
  language: string;
  number: number;
  state: EditionState;
  title: string;
  summary: string;
  body: RichText;
  picture: { fileId: string; url: string; alt: string } | null;
  topic: Topic;
  category: string;
  priority: Priority;
  spokenText: string | null;
  targets: Target[];
  channels: Channel[];
  startsAt: string | null;
  revision: number;
  remarks: { by: string; text: string; at: string }[];
  writtenBy: string;
  changedBy?: string;
  changedAt?: string;
  submittedAt: string | null;
  approvedBy: string | null;
  approvedAt: string | null;
  may: { write: boolean; submit: boolean; return: boolean; approve: boolean; withdraw: boolean };
}

export interface Story {
  id: string;
  unit: { id: string; name: string; path: string };
  editions: Edition[];
}

export interface EditionContent {
  title: string;
  summary: string;
  body: RichText;
  picture: { fileId: string; alt: string } | null;
  topic: Topic;
  category: string;
  priority: Priority;
  spokenText: string | null;
  targets: { unitId: string }[];
  channels: Channel[];
  startsAt: string | null;
}

export interface Recording {
  state: 'NONE' | 'PENDING' | 'READY' | 'FAILED';
  source: string | null;
  url: string | null;
  durationMs: number | null;
  text: string | null;
}

export type DeviceKind = 'LOUDSPEAKER' | 'BOARD';
export interface Device {
  id: string;
  kind: DeviceKind;
  name: string;
  unitId: string;
  unitName: string;
  state: 'WAITING' | 'ONLINE' | 'OFFLINE' | 'RETIRED';
  lastSeenAt: string | null;
  volume: number;
  player: 'silent' | 'sound-card' | null;
  lat: number | null;
  lon: number | null;
}

export interface Enrolment {
  device: Device;
  enrolmentCode: string;
  expiresAt: string;
}

export type ProgrammeState =
  'WAITING' | 'PLANNED' | 'ORDERED' | 'PLAYING' | 'PLAYED' | 'PARTIAL' | 'FAILED' | 'CANCELLED';

export interface Programme {
  id: string;
  storyId: string;
  title: string;
  unitId: string;
  unitName: string;
  priority: Priority;
  startsAt: string | null;
  durationMs: number | null;
  state: ProgrammeState;
  reason: string | null;
  mayWrite: boolean;
  devices: {
    total: number;
    received: number;
    started: number;
    finished: number;
    failed: number;
    silent: number;
  };
}

export type FeedbackState = 'RECEIVED' | 'ASSIGNED' | 'ANSWERED' | 'PUBLISHED' | 'CLOSED';
export interface FeedbackSummary {
  id: string;
  code: string;
  kind: 'REPLY' | 'REPORT';
  state: FeedbackState;
  text: string;
  category: string | null;
  unitId: string;
  unitName: string;
  storyId: string | null;
  storyTitle?: string | null;
  receivedAt: string;
  dueAt: string | null;
}

export interface Feedback extends FeedbackSummary {
  senderName: string | null;
  senderPhone: string | null;
  photo: { url: string } | null;
  steps: { at: string; text: string }[];
  reply: { text: string; unitName: string; at: string; published: boolean } | null;
}

export interface Notice {
  id: string;
  title: string;
  text: string;
  at: string;
  read: boolean;
  link: string | null;
}

export interface Mail {
  id: string;
  to: string;
  subject: string;
  text: string;
  at: string;
}

export interface Counts {
  targeted: number;
  delivered: number;
  started: number;
  finished: number;
  failed: number;
  silent: number;
  shown: number;
  read: number;
  answered: number;
}

export interface Journey {
  story: {
    id: string;
    editionId: string;
    title: string;
    unitId: string;
    unitName: string;
    priority: Priority;
    channels: Channel[];
    approvedBy: string;
    approvedAt: string;
    withdrawnAt: string | null;
    withdrawalReason: string | null;
  };
  totals: Counts;
  channels: ({ channel: Channel; showings: number; firstAt: string | null } & Counts)[];
  units: {
    unitId: string;
    unitName: string;
    unitPath: string;
    channels: Partial<Record<Channel, Counts>>;
    feedback: number;
  }[];
  failures: { unitName: string; deviceName: string; channel: Channel; reason: string; at: string }[];
  notReached: { unitName: string; deviceName: string; channel: Channel; since: string }[];
  evidence: { at: string; text: string }[];
  feedback: {
    id: string;
    kind: string;
    unitName: string;
    receivedAt: string | null;
    answeredAt: string | null;
    published: boolean;
  }[];
}

export interface UnitCounts {
  unitId: string;
  unitName: string;
  unitPath: string;
  kind: string;
  stories: number;
  targeted: number;
  delivered: number;
  finished: number;
  failed: number;
  silent: number;
  shown: number;
  read: number;
  received: number;
  answered: number;
}

export interface Overview {
  days: number;
  unit: UnitCounts;
  items: UnitCounts[];
}

export interface About {
  demo: boolean;
  version: string;
  province: { name: string; fullName: string };
  publicUrl: string;
}
