import type { DeviceControl } from '@saola/api-client';
import { Alert, Button, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { api } from '../api.ts';
import { moment } from '../format.ts';
import { useAct } from '../parts/use-act.tsx';
import { useSession } from '../session.tsx';
import { useTexts } from '../texts/language.tsx';

type Fault = DeviceControl['faults'][number];

interface Shown {
  deviceId: string;
  faults: Fault[];
}

/** What cannot be true of the log, and the way to say what was found out about it. */
export function ControlFaults({ deviceId, faults }: Shown) {
  const texts = useTexts().control;
  const { may } = useSession();
  const [settled, setSettled] = useState<Fault | null>(null);
  if (faults.length === 0) return null;
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      title={texts.faultTitle}
      description={
        <>
          <ul className="control-faults">
            {faults.map((fault) => (
              <li key={fault.kind}>
                {texts.faults[fault.kind]} ({texts.faultTimes(fault.times, moment(fault.lastAt))}){' '}
                {may('devices.device.write') ? (
                  <Button size="small" onClick={() => setSettled(fault)}>
                    {texts.settle}
                  </Button>
                ) : null}
              </li>
            ))}
          </ul>
          <p>{texts.faultAct}</p>
          {settled ? (
            <SettleForm deviceId={deviceId} fault={settled} onClose={() => setSettled(null)} />
          ) : null}
        </>
      }
    />
  );
}

function SettleForm({ deviceId, fault, onClose }: { deviceId: string; fault: Fault; onClose: () => void }) {
  const all = useTexts();
  const texts = all.control;
  const [form] = Form.useForm<{ reason: string }>();
  const settle = useAct({
    do: ({ reason }: { reason: string }) =>
      api.settleLogFaults(deviceId, { kind: fault.kind, until: fault.lastAt, reason }),
    renews: ['devices'],
    renewsWhenRefused: true,
    said: texts.settled,
    then: onClose,
  });
  return (
    <Modal
      open
      title={texts.settleTitle}
      onCancel={onClose}
      onOk={() => form.submit()}
      okText={texts.settle}
      cancelText={all.common.cancel}
      confirmLoading={settle.isPending}
    >
      <p>{texts.settleLead}</p>
      <Form form={form} layout="vertical" requiredMark={false} onFinish={(values) => settle.mutate(values)}>
        <Form.Item
          name="reason"
          label={texts.settleReason}
          extra={texts.settleHint}
          rules={[{ required: true, whitespace: true, message: all.signIn.required }]}
        >
          <Input.TextArea rows={3} maxLength={500} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
