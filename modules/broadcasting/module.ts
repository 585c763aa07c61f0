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
  closeOverProgrammes,
  orderDueProgrammes,
  orderSchedulesInForce,
  renewAirtimesWeekly,
  renewStandingOrders,
  sumAirtimes,
} from './jobs/keep-time.ts';
import { orderSchedulesOf } from './jobs/order-schedules-of.ts';
import { tellOrdered } from './jobs/tell-ordered.ts';
import { onDeviceEnrolled, onOrdersReceipted, onPlaybacksReported } from './listeners/devices.ts';
import { onStoryApproved, onStoryWithdrawn } from './listeners/newsroom.ts';
import { onRecordingFailed, onRecordingReady } from './listeners/speech.ts';
import { permissions } from './permissions.ts';
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
import { getRecordingRoute, previewSpeechRoute, useRecordingRoute } from './routes/recordings.ts';

export const broadcasting = defineModule({
  name: 'broadcasting',
  migrations: new URL('./migrations/', import.meta.url),
  errors: [broadcastingError],
  permissions,
  events: [ProgrammeOrdered, PlaybackReported, ScheduleSubmitted, ScheduleReturned, ScheduleSettled],
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
  ],
  tasks: [tellOrdered, orderSchedulesOf],
  jobs: [
    orderDueProgrammes,
    orderSchedulesInForce,
    renewStandingOrders,
    closeOverProgrammes,
    renewAirtimesWeekly,
    sumAirtimes,
  ],
});
