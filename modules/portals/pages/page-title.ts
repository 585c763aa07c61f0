/** As much as tabs, bookmarks and search engines show. */
const most = 70;
/** As it stands in the page. */
const lengthOf = (title: string): number => title.replaceAll('&', '&amp;').length;

/** Title of the browser's window: the page, then the site as far as it fits; the page alone is cut between words. */
export function windowTitle(page: string, site: string, shortName: string): string {
  if (page === site) return cut(page);
  const full = [site, shortName].map((name) => `${page} | ${name}`).find((title) => lengthOf(title) <= most);
  return full ?? cut(page);
}

function cut(text: string): string {
  if (lengthOf(text) <= most) return text;
  const room = text.slice(0, most - 1);
  const end = room.lastIndexOf(' ');
  return `${room.slice(0, end > most / 2 ? end : most - 1).replace(/[\s,;:–-]+$/u, '')}…`;
}
