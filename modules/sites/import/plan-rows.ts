import { slugOf, type Unit } from '@saola/organisations';
import { blueprint } from '../blueprint.ts';
import type { NewSite } from '../commands/create-site.ts';
import { type HostFault, type HostRules, proposeHosts, readHost } from '../host.ts';
import { isPrimary, type SiteKind, siteKinds } from '../site.ts';
import {
  fullNameOf,
  kindOfCell,
  type MissingUnit,
  missingUnitOf,
  settingsOf,
  wordsOf,
  type Wrong,
} from './read-cells.ts';
import type { Column, CsvRow } from './read-csv.ts';

/** What is there before the file is read. */
export interface Present {
  units: readonly Unit[];
  /** All codes of units; those of five digits are statistics codes of communes. */
  codes: readonly { unitId: string; code: string }[];
  sites: readonly { kind: SiteKind; unitId: string; hosts: readonly string[]; name: string }[];
  rules: HostRules;
  mayWrite(unitPath: string): boolean;
  mayUseDomain: boolean;
  makeUnits: boolean;
}

export interface Problem {
  column: Column;
  value: string;
  vi: string;
  en: string;
}

export type PlannedRow = { row: number; unitName: string; host: string } & (
  | { state: 'NEW'; unit: { id: string } | MissingUnit; site: Omit<NewSite, 'unitId'> }
  | { state: 'EXISTS' }
  | { state: 'WRONG'; problems: Problem[] }
);

const ownKind: Partial<Record<Unit['kind'], SiteKind>> = {
  PROVINCE: 'MAIN',
  DEPARTMENT: 'DEPARTMENT',
  COMMUNE: 'COMMUNE',
};

/** Decides for each row what it means: pure, so that a rehearsal and the real run decide alike. */
export function planRows(rows: readonly CsvRow[], present: Present): PlannedRow[] {
  const { rules } = present;
  const byName = Map.groupBy(present.units, ({ fullName }) => wordsOf(fullName));
  const byPath = new Map(present.units.map((unit) => [unit.path, unit]));
  const byId = new Map(present.units.map((unit) => [unit.id, unit]));
  const byCode = new Map(present.codes.map(({ unitId, code }) => [code, byId.get(unitId)]));
  const codeOf = new Map(
    present.codes.flatMap(({ unitId, code }) => (/^\d{5}$/.test(code) ? [[unitId, code] as const] : [])),
  );
  const owners = new Map(present.sites.flatMap(({ hosts, name }) => hosts.map((host) => [host, name])));
  const ownHosts = new Map(present.sites.map((site) => [`${site.unitId} ${site.kind}`, site.hosts]));
  const rowOf = new Map<string, number>();

  return rows.map(({ number, cells }) => {
    const problems: Problem[] = [];
    const wrong: Wrong = (column, vi, en) =>
      void problems.push({ column, value: cells[column] ?? '', vi, en });
    const unit = unitOf(cells, wrong);
    const kind = unit && kindOf(cells, unit, wrong);
    const settings = settingsOf(cells, wrong);
    const seen = { row: number, unitName: unit ? nameOf(unit) : (cells.unit ?? cells.name ?? '') };
    if (!unit || !kind) return { ...seen, host: cells.host ?? '', state: 'WRONG', problems };
    const id = 'id' in unit ? unit.id : wordsOf(fullNameOf(unit));
    const own = ownHosts.get(`${id} ${kind}`) ?? [];
    const host = isPrimary(kind) && own[0] ? own[0] : hostOf(cells, unit, kind, own, wrong);
    const key = `${id} ${isPrimary(kind) ? '' : host}`;
    const before = rowOf.get(key);
    if (before === undefined) rowOf.set(key, number);
    else wrong('unit', `đơn vị này đã có ở dòng ${before}`, `this unit stands in row ${before} already`);
    if (problems.length > 0 || host === null)
      return { ...seen, host: host ?? cells.host ?? '', state: 'WRONG', problems };
    if (own.includes(host)) return { ...seen, host, state: 'EXISTS' };
    owners.set(host, seen.unitName);
    return { ...seen, host, state: 'NEW', unit, site: { kind, host, settings } };
  });

  function unitOf(cells: CsvRow['cells'], wrong: Wrong): Unit | MissingUnit | null {
    const text = cells.unit ?? '';
    const missing = missingUnitOf(cells);
    const named = byName.get(wordsOf(text)) ?? (missing && byName.get(wordsOf(fullNameOf(missing)))) ?? [];
    const unit = byPath.get(text.toLowerCase()) ?? (text && byCode.get(text)) ?? null;
    const found = unit || (named.length === 1 ? named[0] : null);
    const code = found && codeOf.get(found.id);
    if (found && missing?.code && code && code !== missing.code) {
      wrong('unit', `${found.fullName} có mã ${code}`, `${found.fullName} has the code ${code}`);
      return null;
    }
    if (found) {
      if (present.mayWrite(found.path)) return found;
      wrong('unit', 'bạn không có quyền ở đơn vị này', 'you have no right at this unit');
      return null;
    }
    const paths = named.map(({ path }) => path).join(', ');
    if (paths)
      wrong(
        'unit',
        `nhiều đơn vị cùng tên, ghi một trong: ${paths}`,
        `several units have this name, write one of: ${paths}`,
      );
    else if (!missing)
      wrong(
        'unit',
        'không có đơn vị nào với đường dẫn, mã hoặc tên đầy đủ này',
        'no unit has this path, code or full name',
      );
    else if (present.makeUnits) return missing;
    else
      wrong(
        'unit',
        'chưa có đơn vị này; thêm --make-units để lập đơn vị cùng với trang',
        'there is no such unit yet; add --make-units to make it with its site',
      );
    return null;
  }

  /** The name of the row; null when it cannot be had. */
  function hostOf(
    cells: CsvRow['cells'],
    unit: Unit | MissingUnit,
    kind: SiteKind,
    own: readonly string[],
    wrong: Wrong,
  ): string | null {
    const label = blueprint[kind].host;
    const ofProvince = 'kind' in unit && unit.kind === 'PROVINCE';
    const isFree = (name: string) => own.includes(name) || !owners.has(name);
    const free = () =>
      proposeHosts(nameable(unit), rules.main, () => false)
        .map((name) => (label ? `${label}.${name}` : name))
        .find(isFree) ?? '';
    const wanted = cells.host ?? (ofProvince && label ? label : undefined);
    if (wanted === undefined) return free();
    const read = readHost(wanted, rules);
    if ('fault' in read) {
      wrong('host', ...sentenceOf(read, rules));
      return null;
    }
    if (!read.relative && !present.mayUseDomain)
      wrong(
        'host',
        'chỉ quản trị tỉnh được dùng tên miền riêng',
        'only a province administrator may use a whole domain',
      );
    if (isFree(read.name)) return read.name;
    const owner = owners.get(read.name);
    wrong(
      'host',
      `đã thuộc về ${owner}. Gợi ý: ${free()}`,
      `belongs to ${owner} already. Proposal: ${free()}`,
    );
    return null;
  }

  function nameable(unit: Unit | MissingUnit) {
    const code = 'id' in unit ? (codeOf.get(unit.id) ?? null) : unit.code;
    return { ...unit, slug: 'slug' in unit ? unit.slug : slugOf(unit.name), code };
  }
}

const nameOf = (unit: Unit | MissingUnit) => ('fullName' in unit ? unit.fullName : fullNameOf(unit));

function kindOf(cells: CsvRow['cells'], unit: Unit | MissingUnit, wrong: Wrong): SiteKind | null {
  const own = 'kind' in unit ? ownKind[unit.kind] : 'COMMUNE';
  const kind = cells.kind === undefined ? own : kindOfCell(cells.kind);
  if (own && kind && (!isPrimary(kind) || kind === own)) return kind;
  const known = siteKinds.join(', ');
  wrong(
    'kind',
    `không hợp với đơn vị. Dùng một trong: ${known}, hoặc để trống`,
    `does not fit the unit. Use one of: ${known}, or leave it empty`,
  );
  return null;
}

function sentenceOf(read: HostFault, { domains }: HostRules): [vi: string, en: string] {
  const list = domains.join(', ') || '–';
  switch (read.fault) {
    case 'host-not-usable':
      return [`không dùng được. Gợi ý: ${read.proposal}`, `cannot be used. Proposal: ${read.proposal}`];
    case 'host-reserved':
      return ['dành cho hệ thống, hãy chọn tên khác', 'is kept for the system, choose another'];
    case 'host-is-main':
      return ['là tên miền của cổng tỉnh', 'is that of the portal of the province'];
    case 'host-foreign':
      return [`không thuộc các miền của tỉnh (${list})`, `is not below a domain of the province (${list})`];
  }
}
