import type { BroadcastingHanded } from '@saola/broadcasting';
import type { SpeechHanded } from '@saola/speech';

/** What carrying out a plan does, or would do: counted from the writes themselves, never estimated. */
export interface Report {
  basis: string;
  on: string;
  changes: ChangeReport[];
}

export interface ChangeReport {
  kind: 'MERGE' | 'SPLIT' | 'RENAME' | 'DISSOLVE';
  /** Units that are no more. */
  ended: NamedUnit[];
  /** Units made by this change. */
  made: NamedUnit[];
  handed: Handed[];
}

export interface NamedUnit {
  path: string;
  fullName: string;
}

/** What one unit handed on to another. */
export interface Handed {
  from: NamedUnit;
  to: NamedUnit;
  /** Hamlets and groups that now stand below the successor, with the path they had. */
  below: { from: string; to: string }[];
  stories: number;
  /** Stories still in work, of which an officer should know. */
  drafts: number;
  files: number;
  devices: number;
  /** Reports of people that wait for an answer. */
  feedback: number;
  accounts: number;
  roles: number;
  /** How words are read, who reads, and how broadcasts are put together. */
  speech: SpeechHanded;
  /** The hours of loudspeakers. */
  broadcasting: BroadcastingHanded;
  sites: HandedSite[];
}

export interface HandedSite {
  policy: 'REDIRECT' | 'ARCHIVE';
  /** Host names that now lead to the successor's site, or under which the archive stands. */
  hosts: string[];
  to: string;
  /** Items now shown on the successor's site under their first issuer. */
  items: number;
  /** Addresses that could not keep their path, each with a permanent redirect of its own. */
  moved: { from: string; to: string }[];
}
