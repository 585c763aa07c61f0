/** What a rule says; `from` null: any site above or below. */
export interface RuleToSay<Topic = string | number> {
  site: string;
  from: string | null;
  types: readonly string[];
  categories: readonly string[];
  topics: readonly Topic[];
  area: string | null;
}

export interface RuleParts {
  begin: (site: string) => string;
  everything: string;
  from: (site: string) => string;
  fromAny: string;
  categories: (list: string) => string;
  topics: (list: string) => string;
  area: (unit: string) => string;
  or: string;
}

/** One plain sentence; what a rule leaves open is left out of it. */
export function sayRule(rule: RuleToSay<string>, parts: RuleParts): string {
  const said = [
    parts.begin(rule.site),
    rule.types.length > 0 ? listed(rule.types.map(lowered), parts.or) : parts.everything,
    rule.categories.length > 0 ? parts.categories(listed(rule.categories, parts.or)) : '',
    rule.topics.length > 0 ? parts.topics(listed(rule.topics, parts.or)) : '',
    rule.area ? parts.area(lowered(rule.area)) : '',
    rule.from ? parts.from(rule.from) : parts.fromAny,
  ];
  return `${said.filter(Boolean).join(' ')}.`;
}

const listed = (names: readonly string[], or: string): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} ${or} ${names.at(-1)}`;

const lowered = (name: string): string => name.charAt(0).toLocaleLowerCase('vi') + name.slice(1);
