import type { BodyOf, LawInstrument, LawRule } from '@saola/api-client';
import { Form, Input, Modal, Select } from 'antd';
import { api } from '../api.ts';
import { GrowingText } from '../parts/growing-text.tsx';
import { plain } from '../parts/unit-select.tsx';
import { useAct } from '../parts/use-act.tsx';
import { useLanguage } from '../texts/language.tsx';
import { subjectOf } from './say-rule.ts';
import { draftOf, type DraftValue, ValueFields, valueFrom } from './value-fields.tsx';

type Body = BodyOf<'replaceLawRule'>;
interface Fields {
  value: DraftValue;
  effectiveFrom: string;
  instrument: string;
  number?: string;
  kind?: LawInstrument['kind'];
  name?: string;
  article: string;
  certainty: LawRule['certainty'];
  note?: string;
}

const NEW = 'new';

interface ReplaceRuleProps {
  rule: LawRule;
  instruments: LawInstrument[];
  onClose: () => void;
}

export function ReplaceRule({ rule, instruments, onClose }: ReplaceRuleProps) {
  const { language, texts } = useLanguage();
  const [form] = Form.useForm<Fields>();
  const chosen = Form.useWatch('instrument', form);
  const say = texts.law;
  const replace = useAct({
    do: (body: Body) => api.replaceLawRule(rule.id, body),
    renews: ['law', 'obligations'],
    said: say.replaced,
    then: onClose,
  });
  const required = [{ required: true, whitespace: true, message: say.required }];
  const options = [
    { value: NEW, label: say.newInstrument, search: plain(say.newInstrument) },
    ...instruments.map(({ code, number, title }) => ({
      value: code,
      label: `${number} – ${title[language]}`,
      search: plain(`${number} ${title[language]}`),
    })),
  ];
  return (
    <Modal
      open
      width={640}
      title={say.replaceTitle(rule.code)}
      okText={texts.common.save}
      cancelText={texts.common.cancel}
      onCancel={onClose}
      onOk={() => form.submit()}
      confirmLoading={replace.isPending}
    >
      <p className="meta law-lead">
        {subjectOf(rule, texts, language)}. {say.replaceLead}
      </p>
      <Form<Fields>
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{ value: draftOf(rule), instrument: NEW, kind: 'DECREE', certainty: 'S' }}
        onFinish={(fields) => replace.mutate(bodyOf(rule, fields))}
      >
        <Form.Item name="effectiveFrom" label={say.effectiveFrom} rules={required}>
          <Input type="date" min={rule.effectiveFrom} autoFocus />
        </Form.Item>
        <Form.Item name="instrument" label={say.instrument} rules={required}>
          <Select
            options={options}
            showSearch={{
              filterOption: (typed, option) => option?.search.includes(plain(typed)) ?? false,
            }}
          />
        </Form.Item>
        {chosen === NEW ? (
          <div className="law-pair">
            <Form.Item name="kind" label={say.kind}>
              <Select
                options={Object.entries(say.instrumentKinds).map(([value, label]) => ({ value, label }))}
              />
            </Form.Item>
            <Form.Item name="number" label={say.number} rules={required}>
              <Input maxLength={100} placeholder="01/2027/NĐ-CP" />
            </Form.Item>
            <Form.Item name="name" label={say.name} rules={required} className="wide">
              <Input maxLength={500} />
            </Form.Item>
          </div>
        ) : null}
        <div className="law-pair">
          <Form.Item name="article" label={say.article} rules={required}>
            <Input maxLength={200} placeholder="Điều 9 khoản 1" />
          </Form.Item>
          <Form.Item name="certainty" label={say.howSure}>
            <Select options={Object.entries(say.certainty).map(([value, label]) => ({ value, label }))} />
          </Form.Item>
        </div>
        <ValueFields kind={rule.kind} />
        <Form.Item name="note" label={say.note}>
          <GrowingText minRows={1} maxRows={4} maxLength={1000} />
        </Form.Item>
      </Form>
    </Modal>
  );
}

function bodyOf(rule: LawRule, fields: Fields): Body {
  const { value, effectiveFrom, instrument, article, certainty, note } = fields;
  const number = fields.number?.trim() ?? '';
  return {
    value: valueFrom(rule, value),
    effectiveFrom,
    article,
    certainty,
    ...(note ? { note } : {}),
    instrument:
      instrument === NEW
        ? {
            code: codeOf(number),
            kind: fields.kind ?? 'DECREE',
            number,
            title: { vi: fields.name ?? '', en: fields.name ?? '' },
            issuedOn: null,
            effectiveFrom,
            statusNote: '',
          }
        : instrument,
  };
}

/** `01/2027/NĐ-CP` → `01-2027-ND-CP` */
const codeOf = (number: string) =>
  plain(number)
    .toUpperCase()
    .split(/[^A-Z0-9]+/)
    .filter(Boolean)
    .join('-');
