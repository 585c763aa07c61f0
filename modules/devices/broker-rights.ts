import { isToDevice, readTopic } from '@saola/device-protocol';

/** What a device may say: its own reports, heartbeats, presence and questions for the time. The client id is proved at connection. */
export function authorisePublish(deviceId: string, topic: string): boolean {
  const read = readTopic(topic);
  return read !== null && read.deviceId === deviceId && !isToDevice(read.topic);
}

/** What a device may hear: its own orders, acknowledgements and the time, by their exact topics. */
export function authoriseSubscribe(deviceId: string, pattern: string): boolean {
  const read = readTopic(pattern);
  return read !== null && read.deviceId === deviceId && isToDevice(read.topic);
}
