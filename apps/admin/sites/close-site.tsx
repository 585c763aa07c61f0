import type { SiteDescription } from '@saola/api-client';
import { Modal } from 'antd';
import { useState } from 'react';
import { api } from '../api.ts';
import { FieldFrame } from '../editor/fields/field-frame.tsx';
import { useAct } from '../parts/use-act.tsx';
import { SiteSelect } from '../sharing/site-select.tsx';
import { useTexts } from '../texts/language.tsx';

/** A site ends in favour of another: nothing it had at its addresses is lost. */
export function CloseSite({ site, onClose }: { site: SiteDescription; onClose: () => void }) {
  const texts = useTexts();
  const [successorId, setSuccessorId] = useState<string | null>(null);
  const close = useAct({
    do: () => api.closeSite(site.id, { successorId: successorId!, revision: site.revision }),
    renews: ['sites'],
    said: texts.sites.closed,
    then: onClose,
  });
  return (
    <Modal
      open
      title={texts.sites.closeTitle}
      okText={texts.sites.close}
      okButtonProps={{ danger: true, disabled: !successorId }}
      cancelText={texts.common.cancel}
      confirmLoading={close.isPending}
      onCancel={onClose}
      onOk={() => close.mutate()}
    >
      <p className="site-lead">{texts.sites.closeText}</p>
      <FieldFrame id="site-successor" label={texts.sites.successor} required>
        <SiteSelect id="site-successor" value={successorId} without={site.id} onChange={setSuccessorId} />
      </FieldFrame>
    </Modal>
  );
}
