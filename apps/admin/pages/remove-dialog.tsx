import type { PageOfBlocks } from '@saola/api-client';
import { useNavigate } from '@tanstack/react-router';
import { Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { api } from '../api.ts';
import { useAct } from '../parts/use-act.tsx';
import { useTexts } from '../texts/language.tsx';
import type { PageDraft } from './use-page-draft.ts';

interface RemoveDialogProps {
  page: PageOfBlocks;
  draft: PageDraft;
  onClose: () => void;
}

export function RemoveDialog({ page, draft, onClose }: RemoveDialogProps) {
  const all = useTexts();
  const texts = all.pages;
  const navigate = useNavigate();
  const [reason, setReason] = useState('');
  const remove = useAct({
    do: async () => api.removePage(page.id, await draft.flush(), reason.trim()),
    renews: ['pages'],
    said: texts.removeSaid,
    then: () => void navigate({ to: '/trang', search: { siteId: page.site.id } }),
  });
  return (
    <Modal
      open
      title={texts.removeTitle}
      okText={texts.remove}
      okButtonProps={{ danger: true, disabled: reason.trim() === '' }}
      cancelText={all.common.cancel}
      confirmLoading={remove.isPending}
      onCancel={onClose}
      onOk={() => remove.mutate()}
    >
      <p>{texts.removeText}</p>
      <Form layout="vertical">
        <Form.Item label={texts.removeReason} htmlFor="remove-reason">
          <Input
            id="remove-reason"
            maxLength={300}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        </Form.Item>
      </Form>
    </Modal>
  );
}
