/** Words by which programs name themselves, in small letters: search engines, link checkers, libraries, monitors. */
export const robotWords = [
  'bot',
  'crawl',
  'spider',
  'slurp',
  'archiver',
  'facebookexternalhit',
  'whatsapp',
  'zaloapp-preview',
  'telegram',
  'skypeuripreview',
  'bingpreview',
  'google-read-aloud',
  'googleother',
  'mediapartners',
  'lighthouse',
  'pagespeed',
  'headlesschrome',
  'phantomjs',
  'python-requests',
  'python-urllib',
  'aiohttp',
  'httpx',
  'go-http-client',
  'okhttp',
  'java/',
  'apache-httpclient',
  'libwww',
  'curl/',
  'wget/',
  'node-fetch',
  'undici',
  'axios/',
  'scrapy',
  'postman',
  'uptime',
  'monitor',
  'pingdom',
  'checker',
  'validator',
  'feedfetcher',
  'feedly',
  'coccoc',
  'gptbot',
  'ccbot',
  'claude',
  'perplexity',
  'bytespider',
  'semrush',
  'ahrefs',
  'dataprovider',
  'zgrab',
  'nmap',
  'masscan',
  'saola',
] as const;

const named = new RegExp(robotWords.map((word) => word.replace(/[/.]/g, '\\$&')).join('|'), 'i');
/** The browser Cốc Cốc is read with by people; only its crawler is none. */
const browsers = /coc_coc_browser/i;

const known = new Map<string, boolean>();
const MOST = 2_000;

/** Whether a program asks: by the name it gives, by giving none, or by asking for no language as every browser does. */
export function isRobot(agent: string | undefined, acceptLanguage: string | undefined): boolean {
  if (!agent || !acceptLanguage) return true;
  const before = known.get(agent);
  if (before !== undefined) return before;
  const robot = named.test(agent.replace(browsers, ''));
  if (known.size >= MOST) known.clear();
  if (agent.length < 500) known.set(agent, robot);
  return robot;
}
