/** Where a device listens and speaks. A device may use the topics under its own id and no others. */
const root = 'saola/v1/devices';

/** To the device: one order a message, a JWS in compact form. QoS 1, not retained. */
export const ordersTopic = (deviceId: string): string => `${root}/${deviceId}/orders`;

/** From the device: one {@link Report} a message, a JWS in compact form. QoS 1, kept by the device until PUBACK. */
export const reportsTopic = (deviceId: string): string => `${root}/${deviceId}/reports`;

/** From the device: a {@link Heartbeat} as JSON. QoS 0. */
export const heartbeatTopic = (deviceId: string): string => `${root}/${deviceId}/heartbeat`;

/** The device's last will: a {@link Presence} as JSON, said by the broker when the connection breaks. QoS 1. */
export const presenceTopic = (deviceId: string): string => `${root}/${deviceId}/presence`;

export type DeviceTopic = 'orders' | 'reports' | 'heartbeat' | 'presence';

/** What the server subscribes to. */
export const fromAllDevices = (topic: DeviceTopic): string => `${root}/+/${topic}`;

/** `saola/v1/devices/{deviceId}/{topic}` taken apart, or null for any other topic. */
export function readTopic(topic: string): { deviceId: string; topic: DeviceTopic } | null {
  const [saola, version, devices, deviceId, last, ...more] = topic.split('/');
  if (`${saola}/${version}/${devices}` !== root || !deviceId || more.length > 0) return null;
  if (last !== 'orders' && last !== 'reports' && last !== 'heartbeat' && last !== 'presence') return null;
  return { deviceId, topic: last };
}
