import type { DeviceKind } from '@saola/api-client';
import { useQuery } from '@tanstack/react-query';
import { Form, Input, Modal, QRCode } from 'antd';
import { useState } from 'react';
import { api } from '../api.ts';
import { moment } from '../format.ts';
import { aboutQuery } from '../queries.ts';
import { useSession } from '../session.tsx';
import { useTexts } from '../texts/language.tsx';
import { CopyLine } from './copy-line.tsx';
import { UnitSelect } from './unit-select.tsx';
import { useAct } from './use-act.tsx';

export interface Code {
  enrolmentCode: string;
  expiresAt: string;
}

interface EnrolDialogProps {
  kind: DeviceKind;
  open: boolean;
  onClose: () => void;
  /** A code made elsewhere, for a device that is there already. */
  code?: Code | null;
}

/** Two steps: name and place, then the one-time code and exactly what to do with it. */
export function EnrolDialog({ kind, open, onClose, code }: EnrolDialogProps) {
  const texts = useTexts();
  const { unit } = useSession();
  const [form] = Form.useForm<{ name: string; unitId: string }>();
  const [made, setMade] = useState<Code | null>(null);
  const create = useAct({
    do: (fields: { name: string; unitId: string }) => api.registerDevice({ kind, ...fields }),
    renews: ['devices'],
    then: setMade,
  });
  const close = () => {
    setMade(null);
    onClose();
  };
  const shown = code ?? made;
  const board = kind === 'BOARD';
  return (
    <Modal
      open={open}
      title={board ? texts.enrol.titleBoard : texts.enrol.titleLoudspeaker}
      onCancel={close}
      onOk={() => (shown ? close() : form.submit())}
      okText={shown ? texts.common.close : texts.enrol.create}
      cancelText={texts.common.cancel}
      cancelButtonProps={shown ? { style: { display: 'none' } } : {}}
      confirmLoading={create.isPending}
      width={600}
      destroyOnHidden
    >
      {shown ? (
        <CodeShown code={shown} board={board} />
      ) : (
        <Form
          form={form}
          layout="vertical"
          requiredMark={false}
          preserve={false}
          initialValues={{ unitId: unit?.unitId }}
          onFinish={(fields) => create.mutate(fields)}
        >
          <Form.Item
            name="name"
            label={texts.enrol.name}
            extra={board ? texts.enrol.nameHintBoard : texts.enrol.nameHintLoudspeaker}
            rules={[{ required: true, whitespace: true, message: texts.signIn.required }]}
          >
            <Input autoFocus maxLength={120} />
          </Form.Item>
          <Form.Item
            name="unitId"
            label={texts.enrol.unit}
            rules={[{ required: true, message: texts.signIn.required }]}
          >
            <UnitSelect under={unit?.unitId} kinds={['PROVINCE', 'COMMUNE', 'RESIDENTIAL_GROUP']} />
          </Form.Item>
        </Form>
      )}
    </Modal>
  );
}

function CodeShown({ code, board }: { code: Code; board: boolean }) {
  const { enrol: texts, stations } = useTexts();
  const about = useQuery(aboutQuery);
  const server = about.data?.publicUrl ?? window.location.origin;
  const link = `${window.location.origin}/bang-tin?ma=${encodeURIComponent(code.enrolmentCode)}`;
  const command = `node_modules/.bin/node --import tsx apps/loudspeaker-agent/main.ts --server ${server} --data ./loa --code ${code.enrolmentCode}`;
  return (
    <div className="enrolment">
      <p>{texts.codeTitle}</p>
      <strong className="code">{code.enrolmentCode}</strong>
      <p className="meta">{texts.codeUntil(moment(code.expiresAt))}</p>
      {board ? null : (
        <div className="enrolment-qr">
          {/* the same code stands above it in letters */}
          <div aria-hidden="true">
            <QRCode
              value={JSON.stringify({ server, code: code.enrolmentCode })}
              type="svg"
              size={140}
              color="#141D42"
              bgColor="#FFFFFF"
            />
          </div>
          <p className="meta">{stations.qrHint}</p>
        </div>
      )}
      <p>{board ? texts.link : texts.command}</p>
      <CopyLine text={board ? link : command} />
      <p className="meta">{board ? texts.linkHint : texts.commandHint}</p>
      {board ? (
        <a href={link} target="_blank" rel="noreferrer">
          {texts.openLink}
        </a>
      ) : null}
    </div>
  );
}
