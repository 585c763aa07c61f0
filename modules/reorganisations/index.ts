export { readPlan, type Plan, type Problem } from './plan.ts';
export type { ChangeReport, Report } from './report.ts';
export { reorganisationsError } from './errors.ts';
export { rehearseReorganisation } from './commands/rehearse-reorganisation.ts';
export { reorganiseUnits } from './commands/reorganise-units.ts';
