import { mainHost } from './server.ts';
import { signIn, type Officer } from './officer.ts';
import { milliseconds, type Figure } from './table.ts';

const wanted = 1_000;
const tries = 50;

interface List {
  items: { id: string; unitId: string }[];
  next: string | null;
}

/** A network of a thousand sites: one more of them, and what the administration asks of it. */
export async function measureSites(): Promise<Figure[]> {
  const officer = await signIn('quantri.tinh');
  const main = (await officer.get<List>('/api/sites?kind=MAIN')).items[0]!;
  await fill(officer);
  const [units, madeUnits] = await timed(tries, (number) => unitBelow(officer, main.unitId, number));
  const [, madeSites] = await timed(tries, (number) =>
    officer.post('/api/sites', { unitId: units[number]!.id }),
  );
  const plain = await middleOf(officer, '/api/units?limit=50');
  const of = (what: string, took: number, against: string, reference: number): Figure => ({
    what,
    measured: milliseconds(took),
    against,
    reference: milliseconds(reference),
    ratio: took / reference,
  });
  const same = 'a list of 50 units';
  return [
    of(
      `site created (middle of ${tries}, with ${wanted} sites there)`,
      madeSites,
      'a unit created',
      madeUnits,
    ),
    of(`list of sites, with ${wanted} there`, await middleOf(officer, '/api/sites?limit=50'), same, plain),
    of('the same by words of the name', await middleOf(officer, '/api/sites?q=thu%20999'), same, plain),
    of('one site with its settings', await middleOf(officer, `/api/sites/${main.id}`), same, plain),
    of('what all sites owe the public', await middleOf(officer, '/api/obligations'), same, plain),
    of('what one site owes', await middleOf(officer, `/api/sites/${main.id}/obligations`), same, plain),
    of('stories shared between sites', await middleOf(officer, '/api/shares'), same, plain),
    of('stories of the province', await middleOf(officer, '/api/stories'), same, plain),
    of('the communes’ page of the portal', await middleOf(officer, '/xa-phuong', false), same, plain),
  ];
}

async function fill(officer: Officer): Promise<void> {
  const rows = Array.from({ length: wanted }, (_, number) => `Xã Thử ${number}`);
  for (let from = 0; from < wanted; from += 250)
    await officer.post('/api/sites/import', {
      csv: `unit\n${rows.slice(from, from + 250).join('\n')}\n`,
      makeUnits: true,
    });
}

const unitBelow = (officer: Officer, parentId: string, number: number) =>
  officer.post<{ id: string }>('/api/units', {
    parentId,
    kind: 'COMMUNE',
    communeKind: 'XA',
    name: `Thêm ${number}`,
    validFrom: '2026-01-01',
  });

const middleOf = async (officer: Officer, path: string, json = true) =>
  (await timed(20, () => (json ? officer.get(path) : officer.read(path, mainHost))))[1];

/** What each try gave, and the middle of the times it took. */
async function timed<T>(count: number, work: (number: number) => Promise<T>): Promise<[T[], number]> {
  const given: T[] = [];
  const times: number[] = [];
  for (let number = 0; number < count; number++) {
    const started = performance.now();
    given.push(await work(number));
    times.push(performance.now() - started);
  }
  return [given, times.toSorted((a, b) => a - b)[count >> 1]!];
}
