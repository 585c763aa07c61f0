import type { LawRule } from '@saola/api-client';
import { Checkbox, Form, Input, InputNumber, Select } from 'antd';
import { GrowingText } from '../parts/growing-text.tsx';
import { useTexts } from '../texts/language.tsx';
import { readDays, valueOf, type Values } from './say-rule.ts';

/** What the form holds: as the rule's value, but for the lines of a calendar and a period that may be none. */
export type DraftValue = Record<string, unknown>;

export function draftOf(rule: LawRule): DraftValue {
  if (rule.kind === 'CALENDAR') {
    const { off, worked } = valueOf(rule, rule.kind);
    return { off: off.map(({ day, name }) => `${day} ${name}`).join('\n'), worked: worked.join('\n') };
  }
  return { ...(rule.value as DraftValue) };
}

/** The parts of a value that the form does not show stay as they are. */
export function valueFrom(rule: LawRule, draft: DraftValue): object {
  if (rule.kind === 'CALENDAR')
    return {
      off: readDays(String(draft['off'] ?? '')) ?? [],
      worked: (readDays(String(draft['worked'] ?? '')) ?? []).map(({ day }) => day),
    };
  const all = { ...(rule.value as DraftValue), ...draft };
  if (!all['every']) delete all['every'];
  if (!all['every']) delete all['periodField'];
  return all;
}

export function ValueFields({ kind }: { kind: LawRule['kind'] }) {
  const say = useTexts().law;
  const required = [{ required: true, message: say.required }];
  const choices = (names: Record<string, string>) =>
    Object.entries(names).map(([value, label]) => ({ value, label }));
  const text = (path: string[], label: string) => (
    <Form.Item name={['value', ...path]} label={label} rules={required}>
      <GrowingText minRows={1} maxRows={4} maxLength={500} />
    </Form.Item>
  );
  if (kind === 'MANDATORY_SECTION')
    return (
      <>
        <Form.Item name={['value', 'siteKinds']} label={say.kindsOfSites} rules={required}>
          <Checkbox.Group options={choices(say.siteKinds)} />
        </Form.Item>
        <Form.Item name={['value', 'every']} label={say.period}>
          <Select allowClear placeholder={say.noPeriod} options={choices(say.every)} />
        </Form.Item>
        {text(['label', 'vi'], say.labelVi)}
        {text(['label', 'en'], say.labelEn)}
      </>
    );
  if (kind === 'DEADLINE') return <DeadlineFields />;
  if (kind === 'DISCLOSURE_GROUP')
    return (
      <>
        {text(['name', 'vi'], say.labelVi)}
        {text(['name', 'en'], say.labelEn)}
        {text(['name', 'zh'], '中文')}
        {text(['name', 'km'], 'ភាសាខ្មែរ')}
        <Form.Item name={['value', 'onPortal']} valuePropName="checked">
          <Checkbox>{say.onPortal}</Checkbox>
        </Form.Item>
      </>
    );
  if (kind === 'LABEL')
    return (
      <>
        {text(['text', 'vi'], say.labelVi)}
        {text(['text', 'en'], say.labelEn)}
      </>
    );
  if (kind === 'NUMBER')
    return (
      <div className="law-pair">
        <Form.Item name={['value', 'number']} label={say.amount} rules={required}>
          <InputNumber className="law-number" />
        </Form.Item>
        <Form.Item name={['value', 'unit']} label={say.limitUnit} rules={required}>
          <Input maxLength={40} />
        </Form.Item>
      </div>
    );
  const days = {
    validator: (_: unknown, typed: string) =>
      readDays(typed ?? '') ? Promise.resolve() : Promise.reject(new Error(say.calendarFault)),
  };
  return (
    <>
      <Form.Item name={['value', 'off']} label={say.calendarOff} rules={[days]}>
        <GrowingText minRows={6} maxRows={16} />
      </Form.Item>
      <Form.Item name={['value', 'worked']} label={say.calendarWorked} rules={[days]}>
        <GrowingText minRows={1} maxRows={6} />
      </Form.Item>
    </>
  );
}

function DeadlineFields() {
  const say = useTexts().law;
  const value = Form.useWatch('value') as Values['DEADLINE'] | undefined;
  const required = [{ required: true, message: say.required }];
  if (value && 'yearlyBy' in value)
    return (
      <Form.Item name={['value', 'yearlyBy']} label={say.dayOfYear} rules={required}>
        <Input maxLength={5} placeholder="12-20" />
      </Form.Item>
    );
  return (
    <div className="law-pair">
      <Form.Item name={['value', 'limit']} label={say.limit} rules={required}>
        <InputNumber min={0} precision={0} className="law-number" />
      </Form.Item>
      <Form.Item name={['value', 'unit']} label={say.limitUnit}>
        <Select options={Object.entries(say.units).map(([key, label]) => ({ value: key, label }))} />
      </Form.Item>
      <Form.Item name={['value', 'from']} label={say.limitFrom} className="wide">
        <Select options={Object.entries(say.starts).map(([key, label]) => ({ value: key, label }))} />
      </Form.Item>
    </div>
  );
}
