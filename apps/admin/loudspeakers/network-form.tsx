import type { Station } from '@saola/api-client';
import { Form, Input, InputNumber, Modal, Select } from 'antd';
import type { ReactNode } from 'react';
import { api } from '../api.ts';
import { useAct } from '../parts/use-act.tsx';
import { useTexts } from '../texts/language.tsx';
import { DeviceField } from './device-field.tsx';
import { technologies } from './search.ts';

interface NetworkValues {
  technology: Station['subNetworks'][number]['technology'];
  name: string;
  integrationUnitId: string | null;
  frequencyMhz: number | null;
}

interface NetworkFormProps {
  station: Station;
  network: Station['subNetworks'][number] | null;
  onClose: () => void;
}

export function NetworkForm({ station, network, onClose }: NetworkFormProps) {
  const texts = useTexts();
  const say = texts.stations.station;
  const [form] = Form.useForm<NetworkValues>();
  const technology = Form.useWatch('technology', form) ?? network?.technology ?? 'IP';
  const keep = useAct({
    do: (values: NetworkValues) =>
      api.keepSubNetwork(station.unitId, {
        technology: values.technology,
        name: values.name,
        integrationUnitId: values.integrationUnitId ?? null,
        frequencyMhz: values.frequencyMhz ?? null,
        ...(network ? { subNetworkId: network.id } : {}),
      }),
    renews: ['devices'],
    said: say.saved,
    then: onClose,
  });
  return (
    <Dialog
      title={network ? network.name : say.addNetwork}
      busy={keep.isPending}
      onClose={onClose}
      onOk={() => form.submit()}
    >
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={
          network ?? { technology: 'WIRED', name: '', integrationUnitId: null, frequencyMhz: null }
        }
        onFinish={(values) => keep.mutate(values)}
      >
        <Form.Item name="technology" label={texts.stations.technology}>
          <Select
            disabled={network !== null}
            options={technologies.map((value) => ({ value, label: texts.stations.technologies[value] }))}
          />
        </Form.Item>
        <Form.Item
          name="name"
          label={say.networkName}
          rules={[{ required: true, whitespace: true, message: texts.signIn.required }]}
        >
          <Input maxLength={120} />
        </Form.Item>
        {technology === 'IP' ? null : (
          <Form.Item name="integrationUnitId" label={say.joints} extra={say.jointLead}>
            <Select
              allowClear
              placeholder={say.notJoined}
              options={station.integrationUnits.map(({ id, name }) => ({ value: id, label: name }))}
            />
          </Form.Item>
        )}
        {technology === 'FM' ? (
          <Form.Item name="frequencyMhz" label={say.frequency}>
            <InputNumber min={1} max={300} step={0.1} decimalSeparator="," style={{ width: 160 }} />
          </Form.Item>
        ) : null}
      </Form>
    </Dialog>
  );
}

interface JointValues {
  name: string;
  place: string;
  deviceId: string | null;
}

interface JointFormProps {
  station: Station;
  joint: Station['integrationUnits'][number] | null;
  onClose: () => void;
}

export function JointForm({ station, joint, onClose }: JointFormProps) {
  const texts = useTexts();
  const say = texts.stations.station;
  const [form] = Form.useForm<JointValues>();
  const keep = useAct({
    do: ({ name, place, deviceId }: JointValues) =>
      api.keepIntegrationUnit(station.unitId, {
        name,
        place: place ?? '',
        deviceId: deviceId ?? null,
        ...(joint ? { integrationUnitId: joint.id } : {}),
      }),
    renews: ['devices'],
    said: say.saved,
    then: onClose,
  });
  return (
    <Dialog
      title={joint ? joint.name : say.addJoint}
      busy={keep.isPending}
      onClose={onClose}
      onOk={() => form.submit()}
    >
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={joint ?? { name: '', place: '', deviceId: null }}
        onFinish={(values) => keep.mutate(values)}
      >
        <Form.Item
          name="name"
          label={say.jointName}
          rules={[{ required: true, whitespace: true, message: texts.signIn.required }]}
        >
          <Input maxLength={120} />
        </Form.Item>
        <Form.Item name="place" label={say.jointPlace}>
          <Input maxLength={200} />
        </Form.Item>
        <Form.Item name="deviceId" label={say.device} extra={say.deviceHint}>
          <DeviceField unitId={station.unitId} />
        </Form.Item>
      </Form>
    </Dialog>
  );
}

interface DialogProps {
  title: string;
  busy: boolean;
  onClose: () => void;
  onOk: () => void;
  children: ReactNode;
}

export function Dialog({ title, busy, onClose, onOk, children }: DialogProps) {
  const { common } = useTexts();
  return (
    <Modal
      open
      title={title}
      onCancel={onClose}
      onOk={onOk}
      okText={common.save}
      cancelText={common.cancel}
      confirmLoading={busy}
      width={640}
    >
      {children}
    </Modal>
  );
}
