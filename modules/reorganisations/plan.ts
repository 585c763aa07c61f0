import { communeKinds, isDay, type CommuneKind } from '@saola/organisations';

/** What a resolution on administrative units orders, as one file. Paths name units: `laocai.taphin`. */
export interface Plan {
  /** The decision, as it is cited: “1673/NQ-UBTVQH15”. */
  basis: string;
  /** First day of the new units, “2025-07-01”. */
  on: string;
  changes: Change[];
}

export type Change =
  | { kind: 'MERGE'; from: string[]; into: Heir; sites: SitePolicy }
  | { kind: 'SPLIT'; from: string; into: Heir[]; sites: SitePolicy }
  | { kind: 'RENAME'; unit: string; name: string; fullName?: string; communeKind?: CommuneKind }
  | { kind: 'DISSOLVE'; unit: string; heir: string; sites: SitePolicy };

/** A unit there is, by its path, or a new one beside those it comes from. */
export type Heir = string | { name: string; communeKind: CommuneKind; slug?: string };

/** Old addresses lead to the successor's site, or the old site stays as a read-only archive under its name (MRG-02, MRG-03). */
export type SitePolicy = 'REDIRECT' | 'ARCHIVE';

export interface Problem {
  /** Where in the file: `changes[2].from`. */
  at: string;
  vi: string;
  en: string;
}

/** Reads a plan from outside: the plan, or everything that is wrong with it at once. */
export function readPlan(json: unknown): { plan: Plan } | { problems: Problem[] } {
  const problems: Problem[] = [];
  const say = (at: string, vi: string, en: string) => void problems.push({ at, vi, en });
  const top = recordOf(json);
  const basis = lineOf(top['basis']);
  const on = lineOf(top['on']);
  if (!basis) say('basis', 'Ghi số, ký hiệu của nghị quyết.', 'Name the resolution.');
  if (!isDay(on)) say('on', 'Ghi ngày có hiệu lực, như 2025-07-01.', 'Give the day, such as 2025-07-01.');
  const list = Array.isArray(top['changes']) ? top['changes'] : [];
  if (list.length === 0) say('changes', 'Không có thay đổi nào.', 'There is no change in it.');
  if (list.length > 500)
    say('changes', 'Quá 500 thay đổi: hãy chia tệp.', 'More than 500 changes: divide the file.');
  const changes = list
    .slice(0, 500)
    .map((item, index) => readChange(recordOf(item), `changes[${index}]`, say));
  refuseTwice(changes, say);
  return problems.length > 0
    ? { problems }
    : { plan: { basis, on, changes: changes.filter((change) => change !== null) } };
}

type Say = (at: string, vi: string, en: string) => void;

function readChange(item: Record<string, unknown>, at: string, say: Say): Change | null {
  const sites = item['sites'] === 'ARCHIVE' ? 'ARCHIVE' : 'REDIRECT';
  if (item['sites'] !== undefined && item['sites'] !== sites)
    say(`${at}.sites`, 'Chỉ nhận REDIRECT hoặc ARCHIVE.', 'Only REDIRECT or ARCHIVE.');
  switch (item['kind']) {
    case 'MERGE': {
      const from = (Array.isArray(item['from']) ? item['from'] : []).map((path, index) =>
        readPath(path, `${at}.from[${index}]`, say),
      );
      if (from.length === 0)
        say(`${at}.from`, 'Ghi các đơn vị được nhập.', 'Name the units that are merged.');
      return { kind: 'MERGE', from, into: readHeir(item['into'], `${at}.into`, say), sites };
    }
    case 'SPLIT': {
      const into = (Array.isArray(item['into']) ? item['into'] : []).map((heir, index) =>
        readHeir(heir, `${at}.into[${index}]`, say),
      );
      if (into.length < 2)
        say(`${at}.into`, 'Chia thì phải có từ hai đơn vị mới.', 'A split makes two units or more.');
      return { kind: 'SPLIT', from: readPath(item['from'], `${at}.from`, say), into, sites };
    }
    case 'RENAME': {
      const name = lineOf(item['name']);
      if (!name) say(`${at}.name`, 'Ghi tên mới.', 'Give the new name.');
      const fullName = lineOf(item['fullName']);
      return {
        kind: 'RENAME',
        unit: readPath(item['unit'], `${at}.unit`, say),
        name,
        ...(fullName ? { fullName } : {}),
        ...(isCommuneKind(item['communeKind']) ? { communeKind: item['communeKind'] } : {}),
      };
    }
    case 'DISSOLVE':
      return {
        kind: 'DISSOLVE',
        unit: readPath(item['unit'], `${at}.unit`, say),
        heir: readPath(item['heir'], `${at}.heir`, say),
        sites,
      };
    default:
      say(`${at}.kind`, 'Chỉ nhận MERGE, SPLIT, RENAME, DISSOLVE.', 'Only MERGE, SPLIT, RENAME, DISSOLVE.');
      return null;
  }
}

function readPath(value: unknown, at: string, say: Say): string {
  const path = lineOf(value);
  if (!/^[a-z0-9]+(\.[a-z0-9]+)*$/.test(path))
    say(
      at,
      'Ghi đường dẫn của đơn vị, như laocai.taphin.',
      'Give the path of the unit, such as laocai.taphin.',
    );
  return path;
}

function readHeir(value: unknown, at: string, say: Say): Heir {
  if (typeof value === 'string') return readPath(value, at, say);
  const heir = recordOf(value);
  const name = lineOf(heir['name']);
  const slug = lineOf(heir['slug']);
  if (!name) say(`${at}.name`, 'Ghi tên đơn vị mới.', 'Give the name of the new unit.');
  if (!isCommuneKind(heir['communeKind']))
    say(`${at}.communeKind`, 'Chỉ nhận XA, PHUONG, DAC_KHU.', 'Only XA, PHUONG, DAC_KHU.');
  if (slug && !/^[a-z0-9]{1,63}$/.test(slug))
    say(`${at}.slug`, 'Chỉ gồm chữ cái không dấu và chữ số.', 'Only letters without marks, and digits.');
  return { name, communeKind: heir['communeKind'] as CommuneKind, ...(slug ? { slug } : {}) };
}

/** A unit ends once; what ends cannot take over. */
function refuseTwice(changes: (Change | null)[], say: Say): void {
  const ending = new Map<string, number>();
  changes.forEach((change, index) => {
    for (const path of change ? endingIn(change) : []) {
      if (ending.has(path))
        say(
          `changes[${index}]`,
          `Đơn vị ${path} kết thúc hai lần trong tệp.`,
          `The unit ${path} ends twice in the file.`,
        );
      ending.set(path, index);
    }
  });
  changes.forEach((change, index) => {
    for (const path of change ? takingIn(change) : [])
      if (ending.has(path))
        say(
          `changes[${index}]`,
          `Đơn vị ${path} vừa kết thúc vừa tiếp nhận.`,
          `The unit ${path} both ends and takes over.`,
        );
  });
}

export function endingIn(change: Change): string[] {
  if (change.kind === 'MERGE') return change.from;
  if (change.kind === 'SPLIT') return [change.from];
  return change.kind === 'DISSOLVE' ? [change.unit] : [];
}

function takingIn(change: Change): string[] {
  const heirs = change.kind === 'MERGE' ? [change.into] : change.kind === 'SPLIT' ? change.into : [];
  return [
    ...heirs.filter((heir) => typeof heir === 'string'),
    ...(change.kind === 'DISSOLVE' ? [change.heir] : []),
  ];
}

const recordOf = (value: unknown): Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
const lineOf = (value: unknown): string =>
  typeof value === 'string' ? value.normalize('NFC').trim().slice(0, 200) : '';
const isCommuneKind = (value: unknown): value is CommuneKind => communeKinds.includes(value as CommuneKind);
