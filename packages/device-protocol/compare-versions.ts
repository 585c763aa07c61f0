/** Below zero when the first is the older; whatever stands before a slash is the name of the program. */
export function compareVersions(one: string, other: string): number {
  const [a, b] = [one, other].map((text) => (text.split('/').at(-1) ?? '').split('.').map(Number));
  for (let at = 0; at < 3; at += 1) {
    const difference = (a?.[at] || 0) - (b?.[at] || 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
