export type { Broker, BrokerRights } from './broker.ts';
export { openBroker } from './open-broker.ts';
