import type { Generated } from 'kysely';
import type { Database } from '@saola/platform/database';
import type { FileKind, Visibility } from './file.ts';

export type MediaTables = {
  'media.files': {
    id: Generated<string>;
    unit_id: string;
    unit_path: string;
    kind: FileKind;
    visibility: Visibility;
    mime: string;
    /** bigint: the driver reads it as text. */
    bytes: string | number;
    width: number | null;
    height: number | null;
    duration_ms: number | null;
    sha256: string;
    alt: string;
    /** Nothing is left to draw. */
    drawn_whole: Generated<boolean>;
    original_name: string;
    uploaded_by: string | null;
    uploaded_by_name: string;
    uploaded_at: Generated<Date>;
    trial_until: Generated<Date | null>;
  };
  'media.variants': {
    file_id: string;
    name: string;
    mime: string;
    bytes: string | number;
    width: number | null;
    height: number | null;
    sha256: string;
  };
  'media.uploads': {
    id: Generated<string>;
    unit_id: string;
    unit_path: string;
    name: string;
    bytes: string | number;
    received: Generated<string | number>;
    started_by: string | null;
    started_by_name: string;
    started_at: Generated<Date>;
    changed_at: Generated<Date>;
    file_id: Generated<string | null>;
  };
  'media.unused_content': { sha256: string; since: Date };
  'media.upload_pieces': { upload_id: string; at: string | number; bytes: string | number; key: string };
};

export const mediaTables = (database: Database) => database.withTables<MediaTables>();
