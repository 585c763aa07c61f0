/** Whoever a broker outside lets in: Saola itself and every enrolled device. */
export interface BrokerAccounts {
  /** Where it listens for MQTT: one, or all servers of a cluster. */
  servers: readonly { host: string; port: number }[];
  server: { username: string; hash: string };
  /** With which the servers of a cluster know each other. */
  clusterSecret: string;
  devices: { deviceId: string; hash: string }[];
}

/** What stands in the folder afterwards. A file that an operator may have changed is written the first time only. */
export interface BrokerFile {
  name: string;
  content: string;
  secret: boolean;
  once: boolean;
}
