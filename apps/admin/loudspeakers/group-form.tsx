import type { Cluster, ClusterGroup } from '@saola/api-client';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Form, Input, Modal, Select } from 'antd';
import { useDeferredValue, useState } from 'react';
import { api } from '../api.ts';
import { Loading } from '../parts/states.tsx';
import { UnitSelect } from '../parts/unit-select.tsx';
import { useAct } from '../parts/use-act.tsx';
import { useSession } from '../session.tsx';
import { useTexts } from '../texts/language.tsx';
import { clustersQuery } from './queries.ts';

interface GroupFormProps {
  group: ClusterGroup | null;
  onClose: () => void;
}

/** A group as large as an officer can name. */
const most = 500;

export function GroupForm({ group, onClose }: GroupFormProps) {
  const members = useQuery({
    queryKey: ['devices', 'group', group?.id],
    queryFn: () => api.listClusters({ groupId: group!.id, limit: most }),
    enabled: group !== null,
    staleTime: 0,
  });
  if (group && !members.data) return <Loading rows={2} />;
  return <Fields group={group} members={members.data?.items ?? []} onClose={onClose} />;
}

interface Values {
  name: string;
  unitId: string;
  clusterIds: string[];
}

function Fields({ group, members, onClose }: GroupFormProps & { members: Cluster[] }) {
  const all = useTexts();
  const texts = all.stations.groups;
  const { unit } = useSession();
  const [form] = Form.useForm<Values>();
  const keep = useAct({
    do: (values: Values) => api.keepClusterGroup({ ...values, ...(group ? { groupId: group.id } : {}) }),
    renews: ['devices'],
    said: texts.saved,
    then: onClose,
  });
  return (
    <Modal
      open
      title={group ? texts.edit : texts.add}
      onCancel={onClose}
      onOk={() => form.submit()}
      okText={all.common.save}
      cancelText={all.common.cancel}
      confirmLoading={keep.isPending}
      width={640}
    >
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{
          name: group?.name ?? '',
          unitId: group?.unitId ?? unit?.unitId,
          clusterIds: members.map(({ id }) => id),
        }}
        onFinish={(values) => keep.mutate(values)}
      >
        <Form.Item
          name="name"
          label={texts.name}
          extra={texts.nameHint}
          rules={[{ required: true, whitespace: true, message: all.signIn.required }]}
        >
          <Input maxLength={120} />
        </Form.Item>
        <Form.Item
          name="unitId"
          label={texts.unit}
          rules={[{ required: true, message: all.signIn.required }]}
        >
          <UnitSelect under={unit?.unitId} kinds={['PROVINCE', 'COMMUNE']} />
        </Form.Item>
        <Form.Item name="clusterIds" label={texts.clusters} extra={texts.clustersHint}>
          <ClustersField known={members} />
        </Form.Item>
      </Form>
    </Modal>
  );
}

interface ClustersFieldProps {
  id?: string;
  value?: string[];
  onChange?: (ids: string[]) => void;
  known: Cluster[];
}

function ClustersField({ id, value = [], onChange, known }: ClustersFieldProps) {
  const texts = useTexts().stations;
  const [typed, setTyped] = useState('');
  const [met, setMet] = useState<Map<string, Cluster>>(() => new Map(known.map((one) => [one.id, one])));
  const words = useDeferredValue(typed.trim());
  const found = useInfiniteQuery(clustersQuery({ ...(words ? { q: words } : {}), limit: 50 }));
  const items = found.data?.pages[0]?.items ?? [];
  const named = new Map([...met, ...items.map((one) => [one.id, one] as const)]);
  return (
    <Select
      {...(id ? { id } : {})}
      mode="multiple"
      aria-label={texts.groups.clusters}
      value={value}
      onChange={(ids) => {
        setMet(named);
        onChange?.(ids);
      }}
      loading={found.isFetching}
      showSearch={{ filterOption: false, onSearch: setTyped, searchValue: typed }}
      options={[...named.values()]
        .filter((one) => value.includes(one.id) || items.includes(one))
        .map((one) => ({ value: one.id, label: `${one.name} (${one.unitName})` }))}
    />
  );
}
