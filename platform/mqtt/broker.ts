/** Who may connect and use which topics of the embedded broker; deny is the rule. */
export interface BrokerRights {
  authenticate(clientId: string, username: string, password: string): Promise<boolean>;
  mayPublish(clientId: string, topic: string): boolean;
  maySubscribe(clientId: string, pattern: string): boolean;
}

/**
 * MQTT 3.1.1. Nothing is entrusted to the broker: what matters is sent again from PostgreSQL until receipted, and
 * therefore goes with QoS 0, of which no broker has to keep anything.
 */
export interface Broker {
  /** Where devices connect: one address, or those of the servers of a cluster. */
  urls: readonly [string, ...string[]];
  publish(
    topic: string,
    payload: string | Buffer,
    options?: { qos?: 0 | 1; retain?: boolean },
  ): Promise<void>;
  subscribe(pattern: string, handle: (topic: string, payload: Buffer) => void): Promise<void>;
  /** Whether devices can be told something now. */
  connected(): boolean;
  /** After an absence of the broker, in which messages of both sides may have been lost. */
  onReturn(handle: () => void): void;
  guard(rights: BrokerRights): void;
  close(): Promise<void>;
}
