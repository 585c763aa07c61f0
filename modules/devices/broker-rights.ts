import { readTopic } from '@saola/device-protocol';

/** What a device may say: its own reports, heartbeats and presence. The client id is proved at connection. */
export function authorisePublish(deviceId: string, topic: string): boolean {
  const read = readTopic(topic);
  return read !== null && read.deviceId === deviceId && read.topic !== 'orders';
}

/** What a device may hear: its own orders, by their exact topic. */
export function authoriseSubscribe(deviceId: string, pattern: string): boolean {
  const read = readTopic(pattern);
  return read !== null && read.deviceId === deviceId && read.topic === 'orders';
}
