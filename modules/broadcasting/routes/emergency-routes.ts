import {
  confirmEmergencyBroadcastRoute,
  endEmergencyBroadcastRoute,
  getEmergencyChoicesRoute,
  getEmergencyRoute,
  listEmergenciesRoute,
  previewEmergencyAreaRoute,
  previewEmergencySoundRoute,
  reviewEmergencyBroadcastRoute,
  startEmergencyBroadcastRoute,
} from './emergencies.ts';
import {
  keepPreparedEmergencyRoute,
  listEmergencyDeliveriesRoute,
  listPreparedEmergenciesRoute,
  lookUpKeepersRoute,
  retirePreparedEmergencyRoute,
} from './emergency-watching.ts';

export const emergencyRoutes = [
  listEmergenciesRoute,
  getEmergencyChoicesRoute,
  listPreparedEmergenciesRoute,
  keepPreparedEmergencyRoute,
  retirePreparedEmergencyRoute,
  previewEmergencyAreaRoute,
  previewEmergencySoundRoute,
  startEmergencyBroadcastRoute,
  getEmergencyRoute,
  confirmEmergencyBroadcastRoute,
  endEmergencyBroadcastRoute,
  reviewEmergencyBroadcastRoute,
  listEmergencyDeliveriesRoute,
  lookUpKeepersRoute,
];
