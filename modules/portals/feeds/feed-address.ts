/** Address of the feed of a list: `/tin-tuc?chuyen-muc=y-te` has `/tin-tuc/rss.xml?chuyen-muc=y-te`. */
const fileOf =
  (file: string) =>
  (list: string): string => {
    const [path = '', query] = list.split('?', 2);
    return `${path.replace(/\/$/, '')}/${file}${query ? `?${query}` : ''}`;
  };

export const rssOf = fileOf('rss.xml');
export const atomOf = fileOf('atom.xml');
export const podcastOf = fileOf('podcast.xml');
