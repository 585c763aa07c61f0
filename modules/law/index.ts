export type { Certainty, Instrument, Rule, RuleBook, RuleKind } from './rule.ts';
export { certainties, instrumentOf, ruleKinds } from './rule.ts';
export type { DeadlineValue, Limit, Period, RuleValues } from './rule-values.ts';
export { type Basis, mandatoryTypes, type MandatoryType } from './mandatory-types.ts';
export { type Deadline, deadlineFor, dueOf, nextPeriod, periodStart } from './deadline.ts';
export { type DisclosureGroup, disclosureGroups, groupsOfType } from './disclosure-groups.ts';
export {
  addDays,
  addWorkingDays,
  calendarOf,
  countWorkingDays,
  dayOf,
  isWorkingDay,
  startOfDay,
} from './working-days.ts';
export type { WorkingCalendar } from './working-days.ts';
export { lawError } from './errors.ts';
export { rulesOn } from './queries/rules-on.ts';
export { importRules } from './commands/import-rules.ts';
export { replaceRule } from './commands/replace-rule.ts';
export { endRule } from './commands/end-rule.ts';
export { faultOfValue, periods } from './rule-values.ts';
export type { RuleFile } from './rule-file.ts';
