import type { BodyOf, Release } from '@saola/api-client';
import { Checkbox, Form, InputNumber, Modal, Select } from 'antd';
import { api } from '../api.ts';
import { UnitSelect } from '../parts/unit-select.tsx';
import { useAct } from '../parts/use-act.tsx';
import { useSession } from '../session.tsx';
import { useTexts } from '../texts/language.tsx';

type Values = Omit<BodyOf<'startRollout'>, 'releaseId' | 'hoursBetween'> & { hours: number };

/** 0: a person begins the next stage. */
const waits = [0, 6, 24, 72];

export function RolloutForm({ release, onClose }: { release: Release; onClose: () => void }) {
  const all = useTexts();
  const texts = all.updates;
  const { unit } = useSession();
  const [form] = Form.useForm<Values>();
  const under = Form.useWatch('unitId', form);
  const start = useAct({
    do: ({ hours, firstUnitId, ...values }: Values) =>
      api.startRollout({
        ...values,
        releaseId: release.id,
        hoursBetween: hours || null,
        ...(firstUnitId ? { firstUnitId } : {}),
      }),
    renews: ['devices'],
    said: texts.started,
    then: onClose,
  });
  return (
    <Modal
      open
      title={texts.startTitle(release.version)}
      okText={texts.start}
      cancelText={all.common.cancel}
      confirmLoading={start.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{ unitId: unit?.unitId, hours: 24, failurePercent: 5, olderToo: false }}
        onFinish={(values) => start.mutate(values)}
      >
        <Form.Item
          name="unitId"
          label={texts.unit}
          rules={[{ required: true, message: all.signIn.required }]}
        >
          <UnitSelect label={texts.unit} />
        </Form.Item>
        <Form.Item name="firstUnitId" label={texts.firstUnit} extra={texts.firstUnitHint}>
          <UnitSelect label={texts.firstUnit} under={under} />
        </Form.Item>
        <Form.Item name="hours" label={texts.next}>
          <Select
            options={waits.map((value) => ({
              value,
              label: value === 0 ? texts.byPerson : texts.afterHours(value),
            }))}
          />
        </Form.Item>
        <Form.Item name="failurePercent" label={texts.limit} extra={texts.limitHint}>
          <InputNumber min={0} max={50} precision={0} />
        </Form.Item>
        <Form.Item name="olderToo" valuePropName="checked">
          <Checkbox>{texts.older}</Checkbox>
        </Form.Item>
      </Form>
    </Modal>
  );
}
