import type { SiteDescription } from '@saola/api-client';
import { useQuery } from '@tanstack/react-query';
import { App, Button, InputNumber, Modal, Select } from 'antd';
import { useDeferredValue, useState } from 'react';
import { api } from '../api.ts';
import { FieldFrame } from '../editor/fields/field-frame.tsx';
import { useContentTypes } from '../editor/use-content-type.ts';
import { plain, UnitSelect } from '../parts/unit-select.tsx';
import { useAct } from '../parts/use-act.tsx';
import { unitsQuery } from '../queries.ts';
import { siteQuery } from '../sites/queries.ts';
import { useTexts } from '../texts/language.tsx';
import { useNames } from '../use-names.ts';
import { earlierQuery } from './queries.ts';
import { SiteSelect } from './site-select.tsx';
import { useRuleWords } from './use-rule-words.ts';
import '../editor/items.css';

const empty = { types: [] as string[], categories: [] as string[], topics: [] as number[] };

const takesAtOnce = (site: SiteDescription) =>
  (site.settings['takes']?.value as { syndicated?: string } | undefined)?.syndicated === 'AT_ONCE';

/** A rule is put together by choosing, and said as one sentence before it is made. */
export function NewRule({ onClose }: { onClose: () => void }) {
  const texts = useTexts();
  const say = texts.sharing.rules;
  const [siteId, setSiteId] = useState<string | null>(null);
  const [fromSiteId, setFromSiteId] = useState<string | null>(null);
  const [areaUnitId, setAreaUnitId] = useState<string | null>(null);
  const [asks, setAsks] = useState(empty);
  const [days, setDays] = useState(0);
  const { categories, topics } = useNames();
  const { types } = useContentTypes();
  const { sentence } = useRuleWords();
  const units = useQuery(unitsQuery());
  const site = useQuery({ ...siteQuery(siteId ?? ''), enabled: siteId !== null }).data;
  const from = useQuery({ ...siteQuery(fromSiteId ?? ''), enabled: fromSiteId !== null, retry: false }).data;
  const above = site?.above ?? [];
  const fromName =
    from?.name['vi'] ?? above.find((one) => one.siteId === fromSiteId)?.name ?? (fromSiteId ? '…' : null);
  const area = units.data?.find((unit) => unit.id === areaUnitId);
  const { message } = App.useApp();
  const earlier = useQuery({
    ...earlierQuery({
      siteId: siteId ?? '',
      days: useDeferredValue(days),
      ...(fromSiteId ? { fromSiteId } : {}),
      ...(areaUnitId ? { areaUnitId } : {}),
      ...(asks.types.length > 0 ? { types: asks.types.join(',') } : {}),
      ...(asks.categories.length > 0 ? { categories: asks.categories.join(',') } : {}),
      ...(asks.topics.length > 0 ? { topics: asks.topics.join(',') } : {}),
    }),
    enabled: siteId !== null && days > 0,
    retry: false,
  }).data;
  const add = useAct({
    do: () => api.addShareRule({ siteId: siteId!, fromSiteId, areaUnitId, days, ...asks }),
    renews: ['sharing'],
    then: ({ earlier: brought }) => {
      void message.success(say.added(brought));
      onClose();
    },
  });
  const choice = <Key extends keyof typeof empty>(
    key: Key,
    options: { value: (typeof empty)[Key][number]; label: string }[],
  ) => (
    <FieldFrame id={`rule-${key}`} label={say.fields[key]}>
      <Select
        id={`rule-${key}`}
        mode="multiple"
        allowClear
        value={asks[key]}
        options={options}
        placeholder={say.any[key]}
        showSearch={{
          filterOption: (typed, option) => plain(String(option?.label ?? '')).includes(plain(typed)),
        }}
        onChange={(value) => setAsks({ ...asks, [key]: value })}
      />
    </FieldFrame>
  );
  return (
    <Modal
      open
      width={680}
      title={say.add}
      okText={say.add}
      cancelText={texts.common.cancel}
      confirmLoading={add.isPending}
      okButtonProps={{ disabled: !siteId }}
      onCancel={onClose}
      onOk={() => add.mutate()}
    >
      <FieldFrame id="rule-site" label={say.fields.site} required>
        <SiteSelect id="rule-site" value={siteId} without={fromSiteId} onChange={setSiteId} />
      </FieldFrame>
      <FieldFrame id="rule-from" label={say.fields.from} guide={say.fromHint}>
        <div className="share-clearable">
          <SiteSelect
            id="rule-from"
            value={fromSiteId}
            also={above}
            without={siteId}
            onChange={setFromSiteId}
          />
          {fromSiteId ? <Button onClick={() => setFromSiteId(null)}>{say.any.from}</Button> : null}
        </div>
      </FieldFrame>
      {choice(
        'types',
        types.map(({ code, name }) => ({ value: code, label: name })),
      )}
      {choice('categories', categories)}
      {choice('topics', topics)}
      <FieldFrame id="rule-area" label={say.fields.area} guide={say.areaHint}>
        <div className="share-clearable">
          <UnitSelect
            id="rule-area"
            label={say.fields.area}
            {...(areaUnitId ? { value: areaUnitId } : {})}
            onChange={setAreaUnitId}
          />
          {areaUnitId ? <Button onClick={() => setAreaUnitId(null)}>{say.any.area}</Button> : null}
        </div>
      </FieldFrame>
      <FieldFrame id="rule-days" label={say.days} guide={say.daysHint}>
        <InputNumber
          id="rule-days"
          aria-describedby="rule-days-guide"
          min={0}
          max={365}
          precision={0}
          suffix={say.daysUnit}
          value={days}
          onChange={(value) => setDays(value ?? 0)}
          className="share-days"
        />
      </FieldFrame>
      {site ? (
        <p className="share-outcome" role="status">
          {sentence({
            ...asks,
            site: site.name['vi'] ?? site.host,
            from: fromName,
            area: area?.path ?? null,
          })}{' '}
          {takesAtOnce(site) ? say.atOnce : say.whenAccepted}{' '}
          {days > 0 && earlier ? say.earlier(earlier.count, earlier.more) : ''}
        </p>
      ) : null}
    </Modal>
  );
}
