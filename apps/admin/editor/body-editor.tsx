import type { RichText } from '@saola/api-client';
import { EditorContent, useEditor } from '@tiptap/react';
import { useEffect } from 'react';
import { useTexts } from '../texts/language.tsx';
import { accessibilityMarks, useBodyMarks } from './accessibility/body-marks.ts';
import { bodyExtensions } from './body-extensions.ts';
import { BodyToolbar } from './body-toolbar.tsx';

interface BodyEditorProps {
  body: RichText;
  writable: boolean;
  labelledBy: string;
  language?: string;
  onChange: (body: RichText) => void;
}

export function BodyEditor({ body, writable, labelledBy, language = 'vi', onChange }: BodyEditorProps) {
  const texts = useTexts();
  const editor = useEditor({
    extensions: [...bodyExtensions(texts.editor.placeholder), accessibilityMarks],
    content: body,
    editable: writable,
    // the page's policy refuses styles without its nonce; ours stand in editor.css
    injectCSS: false,
    editorProps: {
      attributes: {
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-labelledby': labelledBy,
        lang: language,
        class: 'prose',
      },
    },
    onUpdate: ({ editor: changed }) => onChange(changed.getJSON() as RichText),
  });
  useBodyMarks(editor);
  useEffect(() => {
    editor.setEditable(writable, false);
  }, [editor, writable]);
  return (
    <div className={writable ? 'body-editor' : 'body-editor locked'}>
      {writable ? <BodyToolbar editor={editor} /> : null}
      <EditorContent editor={editor} />
    </div>
  );
}
