/** Who may connect and use which topics of the embedded broker; deny is the rule. */
export interface BrokerRights {
  authenticate(clientId: string, username: string, password: string): Promise<boolean>;
  mayPublish(clientId: string, topic: string): boolean;
  maySubscribe(clientId: string, pattern: string): boolean;
}

/** MQTT 3.1.1. Its session store is never trusted: what matters is sent again from PostgreSQL until receipted. */
export interface Broker {
  /** Where devices connect. */
  url: string;
  publish(
    topic: string,
    payload: string | Buffer,
    options?: { qos?: 0 | 1; retain?: boolean },
  ): Promise<void>;
  subscribe(pattern: string, handle: (topic: string, payload: Buffer) => void): Promise<void>;
  /** Whether devices can be told something now. */
  connected(): boolean;
  guard(rights: BrokerRights): void;
  close(): Promise<void>;
}
