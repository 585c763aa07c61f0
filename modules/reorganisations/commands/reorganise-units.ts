import { dayOf, findUnit, REORGANISE, renameUnit, type Succession, type Unit } from '@saola/organisations';
import { command, type Frame } from '@saola/platform/commands';
import { renameSites } from '@saola/sites';
import { reorganisationsError } from '../errors.ts';
import { type Change, endingIn, type Plan } from '../plan.ts';
import type { ChangeReport, Handed, Report } from '../report.ts';
import { findHeir, unitAt } from './find-heir.ts';
import { handOn } from './hand-on.ts';

/** Carries out a whole plan in one transaction, all of it or nothing, and says what it did. */
export const reorganiseUnits = command(
  'reorganisations.plan.carry-out',
  async (frame, { plan, rehearsal = false }: { plan: Plan; rehearsal?: boolean }): Promise<Report> => {
    if (!rehearsal && plan.on > dayOf(frame.now)) throw reorganisationsError('not-yet', { on: plan.on });
    const changes: ChangeReport[] = [];
    for (const change of plan.changes) changes.push(await carryOut(frame, change, plan));
    frame.record({
      subject: 'reorganisation',
      subjectId: plan.basis,
      detail: { on: plan.on, ended: changes.flatMap(({ ended }) => ended.map(({ path }) => path)) },
    });
    await frame.announce('sites');
    await frame.announce('published');
    return { basis: plan.basis, on: plan.on, changes };
  },
);

async function carryOut(frame: Frame, change: Change, plan: Plan): Promise<ChangeReport> {
  if (change.kind === 'RENAME') return rename(frame, change, plan);
  const ending = [];
  for (const path of endingIn(change)) ending.push(await endingUnit(frame, path));
  const heirs = [];
  for (const heir of heirsOf(change)) heirs.push(await findHeir(frame, heir, plan, parentOf(ending)));
  for (const { unit } of heirs) frame.authorise(REORGANISE, unit.path);
  const [first, ...others] = heirs.map(({ unit }) => unit);
  const handed: Handed[] = [];
  for (const unit of ending)
    handed.push(await handOn(frame, succession(unit, first!, plan), change.sites, others));
  return {
    kind: change.kind,
    ended: ending.map(named),
    made: heirs.filter(({ made }) => made).map(({ unit }) => named(unit)),
    handed,
  };
}

const heirsOf = (change: Exclude<Change, { kind: 'RENAME' }>) =>
  change.kind === 'SPLIT' ? change.into : [change.kind === 'MERGE' ? change.into : change.heir];

async function endingUnit(frame: Frame, path: string): Promise<Unit> {
  const unit = await unitAt(frame, path);
  if (unit.kind !== 'COMMUNE' && unit.kind !== 'DEPARTMENT') throw reorganisationsError('province-cannot');
  frame.authorise(REORGANISE, unit.path);
  return unit;
}

function parentOf(units: Unit[]): string | null {
  const parents = new Set(units.map((unit) => unit.parentId));
  if (parents.size > 1) throw reorganisationsError('not-of-one-parent');
  return units[0]?.parentId ?? null;
}

const succession = (from: Unit, to: Unit, plan: Plan): Succession => ({
  from,
  to,
  on: plan.on,
  basis: plan.basis,
});

async function rename(frame: Frame, change: Change & { kind: 'RENAME' }, plan: Plan): Promise<ChangeReport> {
  const unit = await unitAt(frame, change.unit);
  frame.authorise(REORGANISE, unit.path);
  const kind = change.communeKind ?? unit.communeKind;
  const fullName = change.fullName ?? fullNameOf(kind, change.name);
  await renameUnit(frame.context, {
    unitId: unit.id,
    name: change.name,
    fullName,
    validFrom: plan.on,
    basis: plan.basis,
  });
  await renameSites(frame.context, { unitId: unit.id, name: change.name, fullName });
  const renamed = (await findUnit(frame.tx, unit.id))!;
  return { kind: 'RENAME', ended: [], made: [named(renamed)], handed: [] };
}

const words = { XA: 'Xã', PHUONG: 'Phường', DAC_KHU: 'Đặc khu', THI_TRAN: 'Thị trấn' } as const;
const fullNameOf = (kind: Unit['communeKind'], name: string) => (kind ? `${words[kind]} ${name}` : name);
const named = ({ path, fullName }: Unit) => ({ path, fullName });
