import { defineModule } from '@saola/platform/module';
import { broadcastingError } from './errors.ts';
import {
  PlaybackReported,
  ProgrammeOrdered,
  ScheduleReturned,
  ScheduleSettled,
  ScheduleSubmitted,
} from './events.ts';
import {
  archivePlaysNightly,
  closeOverProgrammes,
  orderDueProgrammes,
  orderSchedulesInForce,
  renewAirtimesWeekly,
  renewStandingOrders,
  sumAirtimes,
} from './jobs/keep-time.ts';
import { orderSchedulesOf } from './jobs/order-schedules-of.ts';
import { closeLostTalks } from './jobs/close-lost-talks.ts';
import { recallTalk } from './jobs/recall-talk.ts';
import { tellOrdered } from './jobs/tell-ordered.ts';
import { onDeviceEnrolled, onOrdersReceipted, onPlaybacksReported } from './listeners/devices.ts';
import { onStoryApproved, onStoryWithdrawn } from './listeners/newsroom.ts';
import { onRecordingFailed, onRecordingReady } from './listeners/speech.ts';
import { abandonAll } from './live/live-talks.ts';
import { EmergencyAwaited, EmergencyOrdered, EmergencySettled } from './emergency/events.ts';
import { emergencyPermissions } from './emergency/permissions.ts';
import {
  closeOverEmergencies,
  goOnOrderingEmergencies,
  keepNeutralSounds,
  tidyEmergencySounds,
} from './jobs/keep-emergencies.ts';
import { makeEmergencySound } from './jobs/make-emergency-sound.ts';
import { onRepeatsReported } from './listeners/emergencies.ts';
import { permissions } from './permissions.ts';
import { emergencyRoutes } from './routes/emergency-routes.ts';
import { getDeviceAudioRoute } from './routes/get-device-audio.ts';
import {
  cancelProgrammeRoute,
  getDayRoute,
  getRuleRoute,
  listProgrammesRoute,
  setRuleRoute,
  takeProgrammeRoute,
} from './routes/programmes.ts';
import {
  approveScheduleRoute,
  checkScheduleRoute,
  discardScheduleRoute,
  getScheduleRoute,
  listPlayedSlotsRoute,
  listSchedulePresetsRoute,
  listWaitingSchedulesRoute,
  returnScheduleRoute,
  submitScheduleRoute,
  writeScheduleRoute,
} from './routes/schedules.ts';
import {
  keepRelaySourceRoute,
  listRelaySourcesRoute,
  retireRelaySourceRoute,
  tryRelaySourceRoute,
} from './routes/relay-sources.ts';
import { getAirtimeRoute, getProofFileRoute, listPlaysRoute } from './routes/proof.ts';
import { getLiveStreamRoute } from './routes/get-live-stream.ts';
import {
  beginLiveBroadcastRoute,
  endLiveBroadcastRoute,
  getLiveBroadcastRoute,
  getLiveReachRoute,
  listLiveBroadcastsRoute,
  sendLiveSoundRoute,
  setLiveLimitRoute,
} from './routes/live-broadcasts.ts';
import { getRecordingRoute, previewSpeechRoute, useRecordingRoute } from './routes/recordings.ts';

export const broadcasting = defineModule({
  name: 'broadcasting',
  migrations: new URL('./migrations/', import.meta.url),
  errors: [broadcastingError],
  permissions: [...permissions, ...emergencyPermissions],
  events: [
    ProgrammeOrdered,
    PlaybackReported,
    ScheduleSubmitted,
    ScheduleReturned,
    ScheduleSettled,
    EmergencyAwaited,
    EmergencyOrdered,
    EmergencySettled,
  ],
  routes: [
    listProgrammesRoute,
    takeProgrammeRoute,
    cancelProgrammeRoute,
    getDayRoute,
    getRuleRoute,
    setRuleRoute,
    getScheduleRoute,
    listSchedulePresetsRoute,
    checkScheduleRoute,
    writeScheduleRoute,
    submitScheduleRoute,
    returnScheduleRoute,
    approveScheduleRoute,
    discardScheduleRoute,
    listWaitingSchedulesRoute,
    listPlayedSlotsRoute,
    listRelaySourcesRoute,
    keepRelaySourceRoute,
    tryRelaySourceRoute,
    retireRelaySourceRoute,
    getRecordingRoute,
    useRecordingRoute,
    previewSpeechRoute,
    getDeviceAudioRoute,
    ...emergencyRoutes,
    getLiveReachRoute,
    beginLiveBroadcastRoute,
    sendLiveSoundRoute,
    endLiveBroadcastRoute,
    listLiveBroadcastsRoute,
    getLiveBroadcastRoute,
    setLiveLimitRoute,
    getLiveStreamRoute,
    getAirtimeRoute,
    listPlaysRoute,
    getProofFileRoute,
  ],
  listeners: [
    onStoryApproved,
    onStoryWithdrawn,
    onRecordingReady,
    onRecordingFailed,
    onDeviceEnrolled,
    onOrdersReceipted,
    onPlaybacksReported,
    onRepeatsReported,
  ],
  tasks: [makeEmergencySound, recallTalk, tellOrdered, orderSchedulesOf],
  jobs: [
    orderDueProgrammes,
    orderSchedulesInForce,
    renewStandingOrders,
    closeOverProgrammes,
    renewAirtimesWeekly,
    closeLostTalks,
    closeOverEmergencies,
    goOnOrderingEmergencies,
    keepNeutralSounds,
    tidyEmergencySounds,
    sumAirtimes,
    archivePlaysNightly,
  ],
  async start(services) {
    return () => abandonAll(services);
  },
});
