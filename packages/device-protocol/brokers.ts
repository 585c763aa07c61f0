type Protocol = 'mqtt' | 'mqtts' | 'tcp';

/** The servers of a cluster, beginning with one by chance: thousands of devices spread over them. */
export function serversOf(urls: readonly string[], first = Math.floor(Math.random() * urls.length)) {
  return [...urls.slice(first), ...urls.slice(0, first)].map((url) => {
    const { protocol, hostname, port } = new URL(url);
    const name = protocol.slice(0, -1) as Protocol;
    return { protocol: name, host: hostname, port: Number(port) || (name === 'mqtts' ? 8883 : 1883) };
  });
}
