import { useEditorState, type Editor } from '@tiptap/react';
import { Button, Input, Popover } from 'antd';
import {
  Bold,
  Heading2,
  Heading3,
  Link2,
  List,
  ListOrdered,
  Quote,
  Redo2,
  Table,
  Undo2,
  type LucideIcon,
} from 'lucide-react';
import { useState } from 'react';
import { useTexts } from '../texts/language.tsx';
import { TableTools } from './accessibility/table-tools.tsx';

interface Tool {
  name: string;
  icon: LucideIcon;
  on?: boolean;
  off?: boolean;
  act: () => void;
}

export function BodyToolbar({ editor }: { editor: Editor }) {
  const { tool } = useTexts().editor;
  const is = useEditorState({
    editor,
    selector: ({ editor: at }) => ({
      bold: at.isActive('bold'),
      heading: at.isActive('heading', { level: 2 }),
      subheading: at.isActive('heading', { level: 3 }),
      bullets: at.isActive('bulletList'),
      numbers: at.isActive('orderedList'),
      quote: at.isActive('blockquote'),
      table: at.isActive('table'),
      undo: at.can().undo(),
      redo: at.can().redo(),
    }),
  });
  const chain = () => editor.chain().focus();
  const tools: Tool[] = [
    {
      name: tool.heading,
      icon: Heading2,
      on: is.heading,
      act: () => chain().toggleHeading({ level: 2 }).run(),
    },
    {
      name: tool.subheading,
      icon: Heading3,
      on: is.subheading,
      act: () => chain().toggleHeading({ level: 3 }).run(),
    },
    { name: tool.bold, icon: Bold, on: is.bold, act: () => chain().toggleBold().run() },
    { name: tool.bullets, icon: List, on: is.bullets, act: () => chain().toggleBulletList().run() },
    { name: tool.numbers, icon: ListOrdered, on: is.numbers, act: () => chain().toggleOrderedList().run() },
    { name: tool.quote, icon: Quote, on: is.quote, act: () => chain().toggleBlockquote().run() },
    {
      name: tool.table,
      icon: Table,
      on: is.table,
      act: () => (is.table ? chain().deleteTable().run() : chain().insertTable({ rows: 3, cols: 2 }).run()),
    },
  ];
  const history: Tool[] = [
    { name: tool.undo, icon: Undo2, off: !is.undo, act: () => chain().undo().run() },
    { name: tool.redo, icon: Redo2, off: !is.redo, act: () => chain().redo().run() },
  ];
  return (
    <div className="toolbar" role="toolbar" aria-label={tool.label}>
      {tools.map((one) => (
        <ToolButton key={one.name} tool={one} />
      ))}
      <TableTools editor={editor} />
      <LinkTool editor={editor} />
      {history.map((one) => (
        <ToolButton key={one.name} tool={one} />
      ))}
    </div>
  );
}

function ToolButton({ tool }: { tool: Tool }) {
  return (
    <button
      type="button"
      title={tool.name}
      aria-label={tool.name}
      disabled={tool.off ?? false}
      {...(tool.on === undefined ? {} : { 'aria-pressed': tool.on })}
      onClick={tool.act}
    >
      <tool.icon size={18} aria-hidden />
    </button>
  );
}

function LinkTool({ editor }: { editor: Editor }) {
  const texts = useTexts().editor;
  const [open, setOpen] = useState(false);
  const [href, setHref] = useState('');
  const on = useEditorState({ editor, selector: ({ editor: at }) => at.isActive('link') });
  const change = (next: boolean) => {
    if (next) setHref((editor.getAttributes('link')['href'] as string | undefined) ?? '');
    setOpen(next);
  };
  const apply = () => {
    const chain = editor.chain().focus().extendMarkRange('link');
    if (href.trim()) chain.setLink({ href: href.trim() }).run();
    else chain.unsetLink().run();
    setOpen(false);
  };
  const form = (
    <div className="stack" style={{ gap: 10, width: 280 }}>
      <Input
        autoFocus
        aria-label={texts.linkPrompt}
        placeholder={texts.linkPrompt}
        value={href}
        onChange={(event) => setHref(event.target.value)}
        onPressEnter={apply}
        onKeyDown={({ key }) => {
          if (key !== 'Escape') return;
          setOpen(false);
          editor.commands.focus();
        }}
      />
      <Button type="primary" onClick={apply}>
        {href.trim() || !on ? texts.linkApply : texts.linkRemove}
      </Button>
    </div>
  );
  return (
    <Popover
      trigger="click"
      open={open}
      onOpenChange={change}
      content={form}
      placement="bottom"
      destroyOnHidden
    >
      <button
        type="button"
        title={texts.tool.link}
        aria-label={texts.tool.link}
        aria-pressed={on}
        aria-haspopup="dialog"
      >
        <Link2 size={18} aria-hidden />
      </button>
    </Popover>
  );
}
