import { lookup } from 'node:dns';
import { BlockList, isIP } from 'node:net';

/** Networks of the house and of the machine itself: an address from outside never leads there. */
const inside = new BlockList();
for (const [network, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const)
  inside.addSubnet(network, bits, 'ipv4');
for (const [network, bits] of [
  ['::', 96],
  ['64:ff9b::', 96],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const)
  inside.addSubnet(network, bits, 'ipv6');

/** What can be said before a name is resolved; `lookupPublic` says the rest. */
export function mayAskOutside(url: URL): boolean {
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return false;
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(host)) return isPublicAddress(host);
  return !/(^|\.)(localhost|local|internal)\.?$/i.test(host);
}

export function isPublicAddress(address: string): boolean {
  const kind = isIP(address);
  if (kind === 0) return false;
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped) return isPublicAddress(mapped);
  return !inside.check(address, kind === 4 ? 'ipv4' : 'ipv6');
}

/** Resolves a name for a connection, and refuses one that leads inside: asked at the moment of connecting. */
export const lookupPublic: typeof lookup = ((
  hostname: string,
  options: object,
  answer: (error: Error | null, ...found: unknown[]) => void,
) =>
  lookup(hostname, { ...options, all: true }, (error, found) => {
    if (error) return answer(error);
    if (!found.every(({ address }) => isPublicAddress(address)))
      return answer(new Error(`${hostname} leads to an address inside`));
    const wantsAll = (options as { all?: boolean }).all === true;
    return wantsAll ? answer(null, found) : answer(null, found[0]?.address, found[0]?.family);
  })) as typeof lookup;
