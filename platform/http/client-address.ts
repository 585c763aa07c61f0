import type { IncomingMessage } from 'node:http';
import { BlockList, isIPv6 } from 'node:net';

const named: Record<string, readonly string[]> = {
  loopback: ['127.0.0.0/8', '::1/128'],
  linklocal: ['169.254.0.0/16', 'fe80::/10'],
  uniquelocal: ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', 'fc00::/7'],
};

/** Whose request it is, as the framework says it too: behind proxies that are trusted, the address they were asked from. */
export function clientAddressOf(trustProxy: boolean | string): (request: IncomingMessage) => string {
  const trusted = typeof trustProxy === 'string' ? listOf(trustProxy) : null;
  const isTrusted = (address: string): boolean =>
    trustProxy === true ||
    (trusted?.check(plain(address), isIPv6(plain(address)) ? 'ipv6' : 'ipv4') ?? false);
  return (request) => {
    const nearest = request.socket.remoteAddress ?? '';
    const said = request.headers['x-forwarded-for'];
    if (trustProxy === false || said === undefined || !isTrusted(nearest)) return nearest;
    const way = String(said)
      .split(',')
      .map((one) => one.trim());
    // From the nearest outwards, as far as the word of each may be believed.
    return way.findLast((address) => !isTrusted(address)) ?? way[0] ?? nearest;
  };
}

const plain = (address: string): string => address.replace(/^::ffff:(?=\d+\.)/, '');

function listOf(text: string): BlockList {
  const list = new BlockList();
  for (const one of text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean))
    for (const network of named[one] ?? [one]) {
      const [address = '', bits] = network.split('/');
      const family = isIPv6(address) ? 'ipv6' : 'ipv4';
      if (bits === undefined) list.addAddress(address, family);
      else list.addSubnet(address, Number(bits), family);
    }
  return list;
}
