import { EnrolmentAnswer, EnrolmentRequest } from '@saola/device-protocol';
import { route } from '@saola/platform/http';
import { enrolDevice } from '../commands/enrol-device.ts';

export const enrolDeviceRoute = route({
  operationId: 'enrolDevice',
  method: 'POST',
  path: '/api/devices/enrol',
  summary:
    'For devices: trade the one-time code and a public key for credentials (device protocol, section 1)',
  tags: ['devices'],
  access: 'anyone',
  body: EnrolmentRequest,
  response: EnrolmentAnswer,
  // 60 bits of a code against this rate: a guess takes millions of years.
  limit: { max: 60, seconds: 60 },
  handle: ({ body, context }) => enrolDevice(context, body),
});
