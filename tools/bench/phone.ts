import chromium from '@sparticuz/chromium';
import { chromium as playwright, type Browser, type CDPSession, type Page } from 'playwright-core';
import { communeHost, get, mainHost, type BenchServer } from './server.ts';
import { filmScreen, speedIndex } from './speed-index.ts';
import { milliseconds, type Figure } from './table.ts';

/** A cheap phone in a village: a quarter of this machine's processor, 1.6 Mbit/s, an answer under way for 150 ms. */
const phone = { slowed: 4, megabits: 1.6, latency: 150, width: 360, height: 740, dots: 2 };

/** Half of what the state allows (PERF-01 to PERF-04), in milliseconds, and the weight of a first view in bytes. */
const wanted = { fcp: 1_500, lcp: 2_000, speed: 2_900, tbt: 300, view: 150_000, script: 20_000 };

/** The same page this many times, each with an empty cache; the middle one counts. */
const rounds = 3;

interface Visit {
  fcp: number;
  lcp: number;
  /** How long the screen was not yet what it became. */
  speed: number;
  /** Time beyond 50 ms of each long task from the first paint on. */
  tbt: number;
  /** Sum of all shifts nobody caused. */
  cls: number;
  /** Bytes on the wire by kind, of what the first view needs. */
  bytes: Record<Kind, number>;
  /** Pictures further down that were fetched all the same. */
  below: number;
}
const kinds = ['document', 'stylesheet', 'font', 'script', 'picture', 'other'] as const;
type Kind = (typeof kinds)[number];

/** What a reader on a slow phone waits for, on the pages read most. */
export async function measurePhone(server: BenchServer): Promise<Figure[]> {
  const pages = await findPages();
  const browser = await playwright.launch({
    executablePath: await chromium.executablePath(),
    args: [
      ...chromium.args.filter((one) => one !== '--single-process' && one !== '--no-zygote'),
      '--host-resolver-rules=MAP *.localhost 127.0.0.1',
    ],
    headless: true,
  });
  try {
    const figures: Figure[] = [];
    for (const { what, host, path } of pages) {
      const address = `http://${host}:${server.port}${path}`;
      // Drawn and packed before: it is the phone that is measured.
      await get(path, host);
      const visits: Visit[] = [];
      for (let round = 0; round < rounds; round++) {
        // Filming costs the phone something: it has a visit of its own.
        const speed = await film(browser, address);
        visits.push({ ...(await visit(browser, address)), speed });
      }
      figures.push(...figuresOf(what, visits));
    }
    return figures;
  } finally {
    await browser.close();
  }
}

async function findPages(): Promise<{ what: string; host: string; path: string }[]> {
  const { body } = await get('/tin-tuc', communeHost);
  const article = /<main[\s\S]*?<article[\s\S]*?<a [^>]*href="(\/[^"]+)"/.exec(body)?.[1];
  if (!article) throw new Error('No story on the list of the commune');
  return [
    { what: 'home of the province', host: mainHost, path: '/' },
    { what: 'home of a commune', host: communeHost, path: '/' },
    { what: 'article', host: communeHost, path: article },
    { what: 'list', host: mainHost, path: '/tin-tuc' },
  ];
}

const visit = (browser: Browser, address: string): Promise<Omit<Visit, 'speed'>> =>
  onPhone(browser, async (page, cdp) => {
    const wire = listen(cdp);
    await page.addInitScript(observe);
    await page.goto(address, { waitUntil: 'load' });
    // Late tasks, and a late shift, still count.
    await page.waitForTimeout(1_500);
    const seen = await page.evaluate(() => (globalThis as unknown as { seen: Seen }).seen);
    return { ...seen, tbt: blocking(seen), ...weigh(wire(), await picturesInView(page)) };
  });

const film = (browser: Browser, address: string): Promise<number> =>
  onPhone(browser, async (page, cdp) => {
    const end = await filmScreen(cdp);
    await page.goto(address, { waitUntil: 'load' });
    await page.waitForTimeout(1_500);
    return speedIndex(await end(await page.evaluate(() => performance.timeOrigin)));
  });

async function onPhone<T>(browser: Browser, look: (page: Page, cdp: CDPSession) => Promise<T>): Promise<T> {
  const { width, height, dots } = phone;
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: dots,
    isMobile: true,
    hasTouch: true,
  });
  try {
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    await cdp.send('Network.enable');
    await cdp.send('Network.setCacheDisabled', { cacheDisabled: true });
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: phone.slowed });
    await cdp.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: phone.latency,
      downloadThroughput: (phone.megabits * 1_000_000) / 8,
      uploadThroughput: (phone.megabits * 1_000_000) / 8,
    });
    return await look(page, cdp);
  } finally {
    await context.close();
  }
}

interface Seen {
  fcp: number;
  lcp: number;
  cls: number;
  tasks: [start: number, took: number][];
}

/** Runs in the page, before anything of it. */
function observe(): void {
  const seen: Seen = { fcp: 0, lcp: 0, cls: 0, tasks: [] };
  (globalThis as unknown as { seen: Seen }).seen = seen;
  const watch = (
    type: string,
    heard: (entry: PerformanceEntry & { value: number; hadRecentInput: boolean }) => void,
  ) =>
    new PerformanceObserver((list) => list.getEntries().forEach((entry) => heard(entry as never))).observe({
      type,
      buffered: true,
    });
  watch('paint', ({ name, startTime }) => name === 'first-contentful-paint' && (seen.fcp = startTime));
  watch('largest-contentful-paint', ({ startTime }) => (seen.lcp = startTime));
  watch('layout-shift', ({ value, hadRecentInput }) => !hadRecentInput && (seen.cls += value));
  watch('longtask', ({ startTime, duration }) => seen.tasks.push([startTime, duration]));
}

const blocking = ({ fcp, tasks }: Seen): number =>
  tasks.reduce((sum, [start, took]) => sum + (start + took > fcp ? Math.max(0, took - 50) : 0), 0);

interface Fetched {
  url: string;
  kind: Kind;
  bytes: number;
}

/** Every answer with its bytes on the wire, head and packed body. */
function listen(cdp: CDPSession): () => Fetched[] {
  const fetched = new Map<string, Fetched>();
  cdp.on('Network.responseReceived', ({ requestId, type, response }) => {
    const name = type.toLowerCase().replace('image', 'picture') as Kind;
    fetched.set(requestId, { url: response.url, kind: kinds.includes(name) ? name : 'other', bytes: 0 });
  });
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const one = fetched.get(requestId);
    if (one) one.bytes = encodedDataLength;
  });
  return () => [...fetched.values()];
}

const picturesInView = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.images]
      .filter((picture) => picture.getBoundingClientRect().top < innerHeight)
      .map((picture) => picture.currentSrc),
  );

function weigh(fetched: readonly Fetched[], inView: readonly string[]): Pick<Visit, 'bytes' | 'below'> {
  const bytes = Object.fromEntries(kinds.map((kind) => [kind, 0])) as Record<Kind, number>;
  let below = 0;
  for (const one of fetched) {
    const drawn = one.kind === 'picture' && /\/tep\//.test(one.url);
    if (drawn && !inView.includes(one.url)) below += one.bytes;
    else bytes[one.kind] += one.bytes;
  }
  return { bytes, below };
}

function figuresOf(what: string, visits: readonly Visit[]): Figure[] {
  const middle = (value: (visit: Visit) => number) =>
    visits.map(value).toSorted((a, b) => a - b)[visits.length >> 1]!;
  const against = 'half of what the state allows';
  const time = (name: string, measured: number, most: number): Figure => ({
    what: `${what}: ${name}`,
    measured: milliseconds(measured),
    against,
    reference: milliseconds(most),
    ratio: measured / most,
  });
  const total = middle((one) => kinds.reduce((sum, kind) => sum + one.bytes[kind], 0));
  const script = middle((one) => one.bytes.script);
  const parts = kinds.map((kind) => `${kind} ${kilobytes(middle((one) => one.bytes[kind]))}`);
  return [
    time(
      'PERF-01, first content (FCP)',
      middle((one) => one.fcp),
      wanted.fcp,
    ),
    time(
      'PERF-02, largest content (LCP)',
      middle((one) => one.lcp),
      wanted.lcp,
    ),
    time(
      'PERF-03, whole screen (Speed Index)',
      middle((one) => one.speed),
      wanted.speed,
    ),
    time(
      'PERF-04, blocked (TBT)',
      middle((one) => one.tbt),
      wanted.tbt,
    ),
    plain(`${what}: shift of what stands there`, middle((one) => one.cls).toFixed(3)),
    {
      what: `${what}: bytes of the first view`,
      measured: kilobytes(total),
      against: 'the weight allowed',
      reference: kilobytes(wanted.view),
      ratio: total / wanted.view,
    },
    {
      what: `${what}: bytes of script`,
      measured: kilobytes(script),
      against: 'the weight allowed',
      reference: kilobytes(wanted.script),
      ratio: script / wanted.script,
    },
    plain(`  of which`, parts.join(', ')),
    plain(`  pictures below it`, kilobytes(middle((one) => one.below))),
  ];
}

const plain = (what: string, measured: string): Figure => ({
  what,
  measured,
  against: '',
  reference: '',
  ratio: null,
});
const kilobytes = (bytes: number): string => `${(bytes / 1_000).toFixed(1)} kB`;
