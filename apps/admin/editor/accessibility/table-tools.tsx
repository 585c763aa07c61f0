import { useEditorState, type Editor } from '@tiptap/react';
import { Button, Input, Popover } from 'antd';
import { Captions, PanelLeft, PanelTop } from 'lucide-react';
import { useState } from 'react';
import { useTexts } from '../../texts/language.tsx';

/** What makes a table readable aloud: its caption and its heads. Shown while the cursor stands in one. */
export function TableTools({ editor }: { editor: Editor }) {
  const { tools } = useTexts().accessible;
  const inTable = useEditorState({ editor, selector: ({ editor: at }) => at.isActive('table') });
  if (!inTable) return null;
  const heads = [
    { name: tools.headRow, Icon: PanelTop, act: () => editor.chain().focus().toggleHeaderRow().run() },
    { name: tools.headColumn, Icon: PanelLeft, act: () => editor.chain().focus().toggleHeaderColumn().run() },
  ];
  return (
    <>
      <Caption editor={editor} />
      {heads.map(({ name, Icon, act }) => (
        <button key={name} type="button" title={name} aria-label={name} onClick={act}>
          <Icon size={18} aria-hidden />
        </button>
      ))}
    </>
  );
}

function Caption({ editor }: { editor: Editor }) {
  const { tools } = useTexts().accessible;
  const [open, setOpen] = useState(false);
  const [caption, setCaption] = useState('');
  const change = (next: boolean) => {
    if (next) setCaption((editor.getAttributes('table')['caption'] as string | null) ?? '');
    setOpen(next);
  };
  const apply = () => {
    editor
      .chain()
      .focus()
      .updateAttributes('table', { caption: caption.trim() || null })
      .run();
    setOpen(false);
  };
  const form = (
    <div className="stack" style={{ gap: 10, width: 300 }}>
      <Input
        aria-label={tools.caption}
        placeholder={tools.captionHint}
        maxLength={200}
        value={caption}
        onChange={(event) => setCaption(event.target.value)}
        onPressEnter={apply}
      />
      <Button type="primary" onClick={apply}>
        {tools.captionApply}
      </Button>
    </div>
  );
  return (
    <Popover trigger="click" open={open} onOpenChange={change} content={form} placement="bottom">
      <button type="button" title={tools.caption} aria-label={tools.caption} aria-haspopup="dialog">
        <Captions size={18} aria-hidden />
      </button>
    </Popover>
  );
}
