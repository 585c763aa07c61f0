/** One built file: its address and the SHA-256 of its bytes as a subresource integrity string. */
export interface ShellFile {
  url: string;
  integrity: string;
}

/** Fills the cache of this build. A file with another checksum fails the installation: the old shell stays. */
export async function fillShell(cache: Cache, files: ShellFile[]): Promise<void> {
  await Promise.all(
    files.map(async ({ url, integrity }) => {
      const response = await fetch(url, { cache: 'no-cache', integrity });
      if (!response.ok) throw new Error(`${url} answered ${response.status}`);
      await cache.put(url, response);
    }),
  );
}

/** Which file of the shell answers this address: itself, or the page for any address inside the app. */
export function shellFileFor(
  address: { pathname: string; navigation: boolean },
  base: string,
  urls: ReadonlySet<string>,
): string | null {
  if (urls.has(address.pathname)) return address.pathname;
  const inside = address.pathname === base.slice(0, -1) || address.pathname.startsWith(base);
  return address.navigation && inside ? `${base}index.html` : null;
}
