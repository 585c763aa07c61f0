/** Where a device listens and speaks. A device may use the topics under its own id and no others. */
const root = 'saola/v1/devices';

/** What the server says to a device. */
export const topicsToDevices = ['orders', 'acknowledged', 'time'] as const;

/** What a device says. */
export const topicsFromDevices = ['reports', 'heartbeat', 'presence', 'clock'] as const;

export type DeviceTopic = (typeof topicsToDevices)[number] | (typeof topicsFromDevices)[number];

export const deviceTopic = (deviceId: string, topic: DeviceTopic): string => `${root}/${deviceId}/${topic}`;

/** To the device: one order a message, a JWS in compact form. QoS 1, not retained. */
export const ordersTopic = (deviceId: string): string => deviceTopic(deviceId, 'orders');

/** To the device: an {@link Acknowledgement} as JSON. QoS 0. */
export const acknowledgedTopic = (deviceId: string): string => deviceTopic(deviceId, 'acknowledged');

/** To the device: a {@link ClockAnswer} as JSON. QoS 0. */
export const timeTopic = (deviceId: string): string => deviceTopic(deviceId, 'time');

/** From the device: one {@link Report} a message, a JWS in compact form. QoS 1, kept by the device until acknowledged. */
export const reportsTopic = (deviceId: string): string => deviceTopic(deviceId, 'reports');

/** From the device: a {@link Heartbeat} as JSON. QoS 0. */
export const heartbeatTopic = (deviceId: string): string => deviceTopic(deviceId, 'heartbeat');

/** The device's last will: a {@link Presence} as JSON, said by the broker when the connection breaks. QoS 1. */
export const presenceTopic = (deviceId: string): string => deviceTopic(deviceId, 'presence');

/** From the device: a {@link ClockQuestion} as JSON. QoS 0. */
export const clockTopic = (deviceId: string): string => deviceTopic(deviceId, 'clock');

/** What the server subscribes to. */
export const fromAllDevices = (topic: DeviceTopic): string => `${root}/+/${topic}`;

/** `saola/v1/devices/{deviceId}/{topic}` taken apart, or null for any other topic. */
export function readTopic(topic: string): { deviceId: string; topic: DeviceTopic } | null {
  const [saola, version, devices, deviceId, last = '', ...more] = topic.split('/');
  if (`${saola}/${version}/${devices}` !== root || !deviceId || more.length > 0) return null;
  const known = [...topicsToDevices, ...topicsFromDevices].find((one) => one === last);
  return known ? { deviceId, topic: known } : null;
}

/** Whether a topic is one that the server uses and a device only hears. */
export const isToDevice = (topic: DeviceTopic): boolean => topicsToDevices.some((one) => one === topic);
