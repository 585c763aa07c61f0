/** A path on the server. Browsers find `*.localhost` by themselves, Node.js does not. */
export function addressOf(server: string, path: string): URL {
  const address = new URL(path, server);
  if (address.hostname.endsWith('.localhost')) address.hostname = '127.0.0.1';
  return address;
}
