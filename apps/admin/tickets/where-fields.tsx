import { Form } from 'antd';
import { DeviceField } from '../loudspeakers/device-field.tsx';
import { UnitSelect } from '../parts/unit-select.tsx';
import { useSession } from '../session.tsx';
import { useTexts } from '../texts/language.tsx';

/** Which loudspeaker: the commune first, then one of its own. */
export function WhereFields({ unitId }: { unitId?: string }) {
  const texts = useTexts();
  const say = texts.tickets.form;
  const { unit } = useSession();
  const form = Form.useFormInstance<{ unitId: string; deviceId: string }>();
  const chosen = Form.useWatch('unitId', form) ?? unitId ?? unit?.unitId ?? '';
  return (
    <>
      <Form.Item name="unitId" label={say.commune} initialValue={unitId ?? unit?.unitId}>
        <UnitSelect
          label={say.commune}
          kinds={['PROVINCE', 'COMMUNE']}
          onChange={() => form.setFieldValue('deviceId', undefined)}
        />
      </Form.Item>
      <Form.Item
        name="deviceId"
        label={say.device}
        rules={[{ required: true, message: texts.signIn.required }]}
      >
        <DeviceField unitId={chosen} placeholder={say.choose} />
      </Form.Item>
    </>
  );
}
