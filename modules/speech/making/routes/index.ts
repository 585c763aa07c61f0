import type { Route } from '@saola/platform/http';
import { cancelBroadcastRoute, getBroadcastRoute, tryBroadcastRoute } from './broadcasts.ts';
import { hearRecordingRoute } from './hear-recording.ts';
import { getSpeechPieceRoute, planReadingRoute } from './listen.ts';
import { hearBroadcastRuleRoute, listBroadcastRulesRoute, setBroadcastRuleRoute } from './rules.ts';
import { keepStationSoundRoute, listStationSoundsRoute, removeStationSoundRoute } from './station-sounds.ts';

export const makingRoutes: Route[] = [
  planReadingRoute,
  getSpeechPieceRoute,
  tryBroadcastRoute,
  getBroadcastRoute,
  cancelBroadcastRoute,
  listBroadcastRulesRoute,
  setBroadcastRuleRoute,
  hearBroadcastRuleRoute,
  hearRecordingRoute,
  listStationSoundsRoute,
  keepStationSoundRoute,
  removeStationSoundRoute,
];
