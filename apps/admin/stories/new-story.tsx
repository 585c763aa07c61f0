import { useNavigate } from '@tanstack/react-router';
import { Form, Modal, Select } from 'antd';
import { api } from '../api.ts';
import { TypeSelect } from '../editor/type-select.tsx';
import { useContentTypes } from '../editor/use-content-type.ts';
import { editionLanguages, type EditionLanguage } from '../filters.ts';
import { GrowingText } from '../parts/growing-text.tsx';
import { useAct } from '../parts/use-act.tsx';
import { useSession } from '../session.tsx';
import { useTexts } from '../texts/language.tsx';

interface Fields {
  type: string;
  title: string;
  unitId: string;
  language: EditionLanguage;
}

interface NewStoryProps {
  open: boolean;
  /** Code of the type that is wanted, where another screen knows it. */
  type?: string | undefined;
  onClose: () => void;
}

export function NewStory({ open, type = 'news', onClose }: NewStoryProps) {
  const texts = useTexts();
  const navigate = useNavigate();
  const { me, unit } = useSession();
  const { typeOf } = useContentTypes();
  const [form] = Form.useForm<Fields>();
  const chosen = typeOf(Form.useWatch('type', form) ?? type);
  const units = me.grants
    .filter((grant) => grant.role === 'AUTHOR' || grant.role === 'EDITOR')
    .map((grant) => ({ value: grant.unitId, label: grant.unitName }));
  const options = [...new Map(units.map((option) => [option.value, option])).values()];
  const first = options.find((option) => option.value === unit?.unitId) ?? options[0];
  const create = useAct({
    do: (fields: Fields) => api.createStory(fields),
    renews: ['newsroom'],
    then: ({ storyId }) =>
      void navigate({ to: '/tin-bai/$storyId', params: { storyId } }).then(() => focusSoon('story-summary')),
  });
  return (
    <Modal
      open={open}
      width={600}
      title={texts.stories.newTitle}
      okText={texts.stories.newSubmit}
      cancelText={texts.common.cancel}
      onCancel={onClose}
      onOk={() => form.submit()}
      confirmLoading={create.isPending}
      destroyOnHidden
    >
      <p className="meta dialog-lead">{texts.stories.newLead}</p>
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        preserve={false}
        initialValues={{ type, title: '', unitId: first?.value, language: 'vi' }}
        onFinish={(fields) => create.mutate(fields)}
      >
        <Form.Item name="type" label={texts.items.type} extra={chosen?.guide}>
          <TypeSelect />
        </Form.Item>
        <Form.Item
          name="title"
          label={chosen?.titleLabel ?? texts.stories.newField}
          rules={[{ required: true, whitespace: true, message: texts.signIn.required }]}
        >
          <GrowingText minRows={2} maxRows={4} maxLength={200} autoFocus />
        </Form.Item>
        <Form.Item name="language" label={texts.items.language} extra={texts.items.languageHint}>
          <Select
            options={editionLanguages.map((value) => ({
              value,
              label: texts.items.languages[value] ?? value,
            }))}
          />
        </Form.Item>
        <Form.Item name="unitId" label={texts.stories.newUnit} hidden={options.length < 2}>
          <Select options={options} />
        </Form.Item>
      </Form>
    </Modal>
  );
}

/** Where writing goes on, as soon as the editor has drawn it; not if somebody has gone elsewhere meanwhile. */
function focusSoon(id: string, tries = 60): void {
  const field = document.getElementById(id);
  const { activeElement } = document;
  if (field && (activeElement === document.body || activeElement?.id === 'main')) return field.focus();
  if (tries > 0 && !field) setTimeout(focusSoon, 50, id, tries - 1);
  else if (tries > 0) setTimeout(focusSoon, 50, id, 0);
}
