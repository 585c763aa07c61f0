import type { TSchema } from 'typebox';
import { Acknowledgement } from './acknowledgement.ts';
import { SentLogs } from './control.ts';
import { EnrolmentAnswer, EnrolmentRequest, OwnDevice } from './enrolment.ts';
import { Heartbeat, Presence } from './heartbeat.ts';
import { KeySet } from './key-set.ts';
import { DeviceVouching, LogEnd, LogFileHeader } from './log-file.ts';
import { Order } from './order.ts';
import { Report } from './report.ts';
import { ClockAnswer, ClockQuestion } from './time.ts';
import { Release } from './update.ts';

/** Every message by the name of its file in `schemas/`. */
export const messages: Record<string, TSchema> = {
  'enrolment-request': EnrolmentRequest,
  'enrolment-answer': EnrolmentAnswer,
  'own-device': OwnDevice,
  order: Order,
  'key-set': KeySet,
  release: Release,
  report: Report,
  acknowledgement: Acknowledgement,
  'sent-logs': SentLogs,
  heartbeat: Heartbeat,
  presence: Presence,
  'clock-question': ClockQuestion,
  'clock-answer': ClockAnswer,
  'log-file-header': LogFileHeader,
  'device-vouching': DeviceVouching,
  'log-end': LogEnd,
};

/** As it stands in the file: JSON Schema, draft 2020-12. */
export const textOfSchema = (schema: TSchema): string =>
  `${JSON.stringify({ $schema: 'https://json-schema.org/draft/2020-12/schema', ...schema }, null, 2)}\n`;
