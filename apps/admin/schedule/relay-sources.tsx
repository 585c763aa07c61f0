import type { RelaySource } from '@saola/api-client';
import { useQuery } from '@tanstack/react-query';
import { Button, Form, Input, InputNumber, Modal, Popconfirm, Select } from 'antd';
import { AudioLines, Pencil, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { api } from '../api.ts';
import { ago } from '../format.ts';
import { Card } from '../parts/card.tsx';
import { Empty } from '../parts/states.tsx';
import { Tag } from '../parts/tags.tsx';
import { useAct } from '../parts/use-act.tsx';
import { useSession } from '../session.tsx';
import { stationSoundsQuery } from '../speech/queries.ts';
import { useTexts } from '../texts/language.tsx';
import { relaySourcesQuery } from './queries.ts';

const renews = ['schedules'];

/** Stations that the slots of a unit may relay: its own, and those of the units above. */
export function RelaySources({ unitId }: { unitId: string }) {
  const texts = useTexts();
  const say = texts.schedule.relay;
  const { may } = useSession();
  const sources = useQuery(relaySourcesQuery(unitId)).data?.items ?? [];
  const [edited, setEdited] = useState<RelaySource | 'new' | null>(null);
  const hear = useAct({ do: (source: RelaySource) => api.tryRelaySource(source.id), renews });
  const remove = useAct({
    do: (source: RelaySource) => api.retireRelaySource(source.id),
    renews,
    said: say.removed,
  });
  return (
    <Card
      title={say.title}
      end={
        may('broadcasting.relay-source.write') ? (
          <Button icon={<Plus size={16} aria-hidden />} onClick={() => setEdited('new')}>
            {say.add}
          </Button>
        ) : null
      }
    >
      <p className="meta relay-lead">{say.lead}</p>
      {sources.length === 0 ? (
        <Empty small title={say.none} />
      ) : (
        <ul className="rows">
          {sources.map((source) => (
            <li key={source.id} className="relay-source">
              <div className="grow">
                <b>{source.name}</b> <Tag>{say.kind[source.kind]}</Tag>
                <div className="meta relay-url">{source.url}</div>
                <div className="meta">
                  {say.of(source.unitName)}. {source.licenceNote ? `${source.licenceNote}. ` : ''}
                  {source.trial && source.triedAt
                    ? say.tried(say.trial[source.trial], ago(source.triedAt, texts))
                    : say.never}
                </div>
              </div>
              {source.mayWrite ? (
                <div className="relay-acts">
                  <Button
                    icon={<AudioLines size={16} aria-hidden />}
                    aria-label={say.testOf(source.name)}
                    loading={hear.isPending && hear.variables?.id === source.id}
                    onClick={() => hear.mutate(source)}
                  >
                    {say.test}
                  </Button>
                  {source.unitId === unitId ? (
                    <>
                      <Button
                        type="text"
                        icon={<Pencil size={16} aria-hidden />}
                        aria-label={say.edit(source.name)}
                        onClick={() => setEdited(source)}
                      />
                      <Popconfirm
                        title={say.removeConfirm}
                        okText={texts.common.yes}
                        cancelText={texts.common.no}
                        onConfirm={() => remove.mutate(source)}
                      >
                        <Button
                          type="text"
                          danger
                          icon={<Trash2 size={16} aria-hidden />}
                          aria-label={say.remove(source.name)}
                        />
                      </Popconfirm>
                    </>
                  ) : null}
                </div>
              ) : null}
            </li>
          ))}
        </ul>
      )}
      {edited ? (
        <SourceDialog
          unitId={unitId}
          source={edited === 'new' ? null : edited}
          onClose={() => setEdited(null)}
        />
      ) : null}
    </Card>
  );
}

type Draft = Parameters<typeof api.keepRelaySource>[0];

interface DialogProps {
  unitId: string;
  source: RelaySource | null;
  onClose: () => void;
}

function SourceDialog({ unitId, source, onClose }: DialogProps) {
  const texts = useTexts();
  const say = texts.schedule.relay;
  const sounds = useQuery(stationSoundsQuery(unitId)).data?.sounds ?? [];
  const [form] = Form.useForm<Draft>();
  const keep = useAct({
    do: (draft: Draft) =>
      api.keepRelaySource({ ...draft, unitId, ...(source ? { sourceId: source.id } : {}) }),
    renews,
    said: say.saved,
    then: onClose,
  });
  return (
    <Modal
      open
      title={source ? say.edit(source.name) : say.add}
      okText={say.save}
      cancelText={texts.common.no}
      confirmLoading={keep.isPending}
      onCancel={onClose}
      onOk={() => form.submit()}
    >
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={
          source ?? { kind: 'OTHER', licenceNote: '', silenceSeconds: 8, fallbackFileId: sounds[0]?.fileId }
        }
        onFinish={(draft) => keep.mutate(draft)}
      >
        <Form.Item name="name" label={say.name} rules={[{ required: true }]}>
          <Input maxLength={120} />
        </Form.Item>
        <Form.Item name="kind" label={say.kindLabel}>
          <Select
            options={(['NATIONAL', 'PROVINCE', 'OTHER'] as const).map((value) => ({
              value,
              label: say.kind[value],
            }))}
          />
        </Form.Item>
        <Form.Item name="url" label={say.url} extra={say.urlHint} rules={[{ required: true, type: 'url' }]}>
          <Input inputMode="url" maxLength={500} />
        </Form.Item>
        <Form.Item name="licenceNote" label={say.licence} extra={say.licenceHint}>
          <Input maxLength={500} />
        </Form.Item>
        <Form.Item
          name="fallbackFileId"
          label={say.fallback}
          rules={[{ required: true }]}
          extra={sounds.length === 0 ? texts.schedule.items.noSounds : null}
        >
          <Select options={sounds.map(({ fileId, name }) => ({ value: fileId, label: name }))} />
        </Form.Item>
        <Form.Item name="silenceSeconds" label={say.silence}>
          <InputNumber min={2} max={120} precision={0} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
