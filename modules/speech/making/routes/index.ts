import type { Route } from '@saola/platform/http';
import { cancelBroadcastRoute, getBroadcastRoute, tryBroadcastRoute } from './broadcasts.ts';
import { getSpeechPieceRoute, planReadingRoute } from './listen.ts';
import { listBroadcastRulesRoute, setBroadcastRuleRoute } from './rules.ts';

export const makingRoutes: Route[] = [
  planReadingRoute,
  getSpeechPieceRoute,
  tryBroadcastRoute,
  getBroadcastRoute,
  cancelBroadcastRoute,
  listBroadcastRulesRoute,
  setBroadcastRuleRoute,
];
