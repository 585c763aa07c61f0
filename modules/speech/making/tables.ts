import type { Generated } from 'kysely';
import type { Purpose, VoiceChoice } from '../voices/voice.ts';
import type { BroadcastRule } from './rule.ts';

export type MakingTables = {
  'speech.pieces': {
    id: string;
    spoken: string;
    voice: VoiceChoice;
    duration_ms: number | null;
    wanted_at: Generated<Date>;
  };
  'speech.station_sounds': {
    file_id: string;
    unit_id: string;
    unit_path: string;
    name: string;
    duration_ms: number;
    added_by_name: string;
    added_at: Date;
  };
  'speech.broadcast_rules': { unit_id: string; unit_path: string; purpose: Purpose } & BroadcastRule;
};
