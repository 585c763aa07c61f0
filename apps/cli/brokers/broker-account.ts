/** Whoever a broker outside lets in: Saola itself and every enrolled device. */
export interface BrokerAccounts {
  port: number;
  server: { username: string; hash: string };
  devices: { deviceId: string; hash: string }[];
}

/** What stands in the folder afterwards. A file that an operator may have changed is written the first time only. */
export interface BrokerFile {
  name: string;
  content: string;
  secret: boolean;
  once: boolean;
}
