import type { Cluster, Station } from '@saola/api-client';
import { Button, Form, Input, InputNumber, Select } from 'antd';
import { api } from '../api.ts';
import { UnitSelect } from '../parts/unit-select.tsx';
import { useAct } from '../parts/use-act.tsx';
import { useTexts } from '../texts/language.tsx';
import { DeviceField } from './device-field.tsx';
import { Dialog } from './network-form.tsx';

interface Values {
  name: string;
  unitId: string;
  subNetworkId: string;
  place: string;
  lat: number | null;
  lon: number | null;
  deviceId: string | null;
  speakers: number;
  owner: string;
  keeper?: { name: string; phone: string };
}

interface ClusterFormProps {
  station: Station;
  cluster: Cluster | null;
  onClose: () => void;
}

export function ClusterForm({ station, cluster, onClose }: ClusterFormProps) {
  const texts = useTexts();
  const say = texts.stations.station;
  const [form] = Form.useForm<Values>();
  const networkId = Form.useWatch('subNetworkId', form) ?? cluster?.subNetworkId;
  const technology = station.subNetworks.find(({ id }) => id === networkId)?.technology;
  const keep = useAct({
    do: (values: Values) =>
      api.keepCluster({
        ...values,
        lat: values.lat ?? null,
        lon: values.lon ?? null,
        deviceId: technology === 'IP' ? (values.deviceId ?? null) : null,
        keeper: values.keeper ?? null,
        ...(cluster ? { clusterId: cluster.id } : {}),
      }),
    renews: ['devices'],
    said: say.saved,
    then: onClose,
  });
  const required = [{ required: true, whitespace: true, message: texts.signIn.required }];
  return (
    <Dialog
      title={cluster ? say.editCluster : say.addCluster}
      busy={keep.isPending}
      onClose={onClose}
      onOk={() => form.submit()}
    >
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={startOf(station, cluster)}
        onFinish={(values) => keep.mutate(values)}
      >
        <Form.Item name="name" label={say.clusterName} rules={required}>
          <Input maxLength={120} />
        </Form.Item>
        <div className="station-pair">
          <Form.Item name="unitId" label={say.hamlet}>
            <UnitSelect under={station.unitId} kinds={['COMMUNE', 'RESIDENTIAL_GROUP']} label={say.hamlet} />
          </Form.Item>
          <Form.Item name="subNetworkId" label={say.network}>
            <Select options={station.subNetworks.map(({ id, name }) => ({ value: id, label: name }))} />
          </Form.Item>
        </div>
        <Form.Item name="place" label={say.where}>
          <Input maxLength={200} />
        </Form.Item>
        <div className="station-pair">
          <Form.Item name="lat" label={say.lat}>
            <InputNumber min={-90} max={90} step={0.001} decimalSeparator="," style={{ width: '100%' }} />
          </Form.Item>
          <Form.Item name="lon" label={say.lon}>
            <InputNumber min={-180} max={180} step={0.001} decimalSeparator="," style={{ width: '100%' }} />
          </Form.Item>
          <Form.Item name="speakers" label={say.speakers}>
            <InputNumber min={0} max={200} style={{ width: '100%' }} />
          </Form.Item>
          <Form.Item name="owner" label={say.owner}>
            <Input maxLength={200} />
          </Form.Item>
        </div>
        {technology === 'IP' ? (
          <Form.Item name="deviceId" label={say.device} extra={say.deviceHint}>
            <DeviceField unitId={station.unitId} />
          </Form.Item>
        ) : null}
        <KeeperFields cluster={cluster} onKnown={(keeper) => form.setFieldsValue({ keeper })} />
      </Form>
    </Dialog>
  );
}

interface KeeperFieldsProps {
  cluster: Cluster | null;
  onKnown: (keeper: { name: string; phone: string }) => void;
}

/** Of a cluster that is there they stay as they are, unless somebody asks to change them, and so sees the number. */
function KeeperFields({ cluster, onKnown }: KeeperFieldsProps) {
  const say = useTexts().stations.station;
  const look = useAct({ do: () => api.lookUpKeeper(cluster!.id), renews: [], then: onKnown });
  if (cluster && !look.data) {
    const words = cluster.keeper
      ? [cluster.keeper.name, cluster.keeper.phone].filter(Boolean).join(' · ') || say.noKeeper
      : say.hiddenKeeper;
    return (
      <Form.Item label={say.keeper}>
        <span className="meta">{words}</span>
        {cluster.keeper ? (
          <Button
            type="link"
            title={say.showPhoneHint}
            loading={look.isPending}
            onClick={() => look.mutate()}
          >
            {say.changeKeeper}
          </Button>
        ) : null}
      </Form.Item>
    );
  }
  return (
    <>
      <div className="station-pair">
        <Form.Item name={['keeper', 'name']} label={say.keeper}>
          <Input maxLength={120} />
        </Form.Item>
        <Form.Item name={['keeper', 'phone']} label={say.phone}>
          <Input maxLength={30} inputMode="tel" />
        </Form.Item>
      </div>
      <p className="meta">{say.keeperHint}</p>
    </>
  );
}

const nobody = { name: '', phone: '' };

function startOf(station: Station, cluster: Cluster | null): Values {
  if (!cluster)
    return {
      name: '',
      unitId: station.unitId,
      subNetworkId: station.subNetworks[0]?.id ?? '',
      place: '',
      lat: null,
      lon: null,
      deviceId: null,
      speakers: 2,
      owner: '',
      keeper: nobody,
    };
  const { name, unitId, subNetworkId, place, lat, lon, deviceId, speakers, owner } = cluster;
  return { name, unitId, subNetworkId, place, lat, lon, deviceId, speakers, owner };
}
