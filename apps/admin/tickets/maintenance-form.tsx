import type { DueCheck } from '@saola/api-client';
import { Form, Input, Select } from 'antd';
import { api } from '../api.ts';
import { Dialog } from '../loudspeakers/network-form.tsx';
import { useAct } from '../parts/use-act.tsx';
import { localDay } from '../province-time.ts';
import { useTexts } from '../texts/language.tsx';
import { PartFields, workOf, type WorkValues } from './part-fields.tsx';
import { workKinds } from './search.ts';
import { WhereFields } from './where-fields.tsx';

interface MaintenanceFormProps {
  unitId?: string;
  /** Known already on the page of a loudspeaker. */
  deviceId?: string;
  /** The planned check that was done. */
  check?: DueCheck;
  onClose: () => void;
}

interface Values extends WorkValues {
  deviceId: string;
  kind?: (typeof workKinds)[number];
  doneOn: string;
}

export function MaintenanceForm({ unitId, deviceId, check, onClose }: MaintenanceFormProps) {
  const texts = useTexts();
  const say = texts.tickets;
  const [form] = Form.useForm<Values>();
  const today = localDay(new Date());
  const enter = useAct({
    do: (values: Values) =>
      api.enterMaintenance({
        ...(check ? { clusterId: check.clusterId } : { deviceId: deviceId ?? values.deviceId }),
        kind: check ? 'CHECK' : (values.kind ?? 'OTHER'),
        check: check?.check ?? null,
        doneOn: values.doneOn,
        ...workOf(values),
      }),
    renews: ['tickets'],
    said: say.form.entered,
    then: onClose,
  });
  return (
    <Dialog title={say.enter} busy={enter.isPending} onClose={onClose} onOk={() => form.submit()}>
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{ kind: 'CLEANING', doneOn: today }}
        onFinish={(values) => enter.mutate(values)}
      >
        {check ? <p className="strong">{`${check.subject}: ${check.checkName}`}</p> : null}
        {check || deviceId ? null : <WhereFields {...(unitId ? { unitId } : {})} />}
        <div className="ticket-pair">
          {check ? null : (
            <Form.Item name="kind" label={say.form.kind}>
              <Select options={workKinds.map((value) => ({ value, label: say.kinds[value] }))} />
            </Form.Item>
          )}
          <Form.Item name="doneOn" label={say.form.doneOn} rules={[{ required: true }]}>
            <Input type="date" max={today} />
          </Form.Item>
        </div>
        <Form.Item
          name="words"
          label={say.form.result}
          rules={[{ required: true, whitespace: true, message: texts.signIn.required }]}
        >
          <Input.TextArea maxLength={2000} autoSize={{ minRows: 3, maxRows: 8 }} />
        </Form.Item>
        <PartFields />
      </Form>
    </Dialog>
  );
}
