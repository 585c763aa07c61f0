/** One unit takes the place of another: what every module needs to hand on what it keeps for the first. */
export interface Succession {
  from: UnitInSuccession;
  to: UnitInSuccession;
  /** First day of the successor, “2025-07-01”. */
  on: string;
  /** The decision, as it is cited: “1673/NQ-UBTVQH15”. */
  basis: string | null;
}

export interface UnitInSuccession {
  id: string;
  path: string;
  fullName: string;
}

/** The right to merge, split and dissolve; asked for at both units. */
export const REORGANISE = 'organisations.unit.reorganise';
