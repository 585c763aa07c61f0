import { useQuery } from '@tanstack/react-query';
import { useContentTypes } from '../editor/use-content-type.ts';
import { unitsQuery } from '../queries.ts';
import { useTexts } from '../texts/language.tsx';
import { useNames } from '../use-names.ts';
import { sayRule, type RuleToSay } from './say-rule.ts';

/** Rules in one sentence, with the names of what they hold as codes. */
export function useRuleWords() {
  const texts = useTexts().sharing.rules;
  const { categories, topics } = useNames();
  const { nameOf } = useContentTypes();
  const units = useQuery(unitsQuery());
  const labelIn = <Code extends string | number>(named: { value: Code; label: string }[], code: Code) =>
    named.find(({ value }) => value === code)?.label ?? String(code);
  const areaName = (path: string) => {
    const unit = units.data?.find((one) => one.path === path);
    return unit ? unit.fullName || unit.name : path;
  };
  return {
    sentence: (rule: RuleToSay) =>
      sayRule(
        {
          ...rule,
          types: rule.types.map(nameOf),
          categories: rule.categories.map((code) => labelIn<string>(categories, code)),
          topics: rule.topics.map((code) => labelIn<string | number>(topics, code)),
          area: rule.area === null ? null : areaName(rule.area),
        },
        texts.parts,
      ),
  };
}
