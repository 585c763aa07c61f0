import type { Report, UnchainedReport } from '@saola/device-protocol';

const ids = ['reportId', 'deviceId', 'log', 'orderId', 'programmeId'];

/** A report with its ids as the database writes them; devices may say them in capital letters. */
export function inSmallLetters<T extends Report | UnchainedReport>(report: T): T {
  const said = Object.entries(report).map(([name, value]: [string, unknown]) => [
    name,
    ids.includes(name) && typeof value === 'string' ? value.toLowerCase() : value,
  ]);
  return Object.fromEntries(said) as T;
}
