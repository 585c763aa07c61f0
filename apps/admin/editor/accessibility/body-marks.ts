import type { Finding } from '@saola/api-client';
import { Extension, type Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { useEffect } from 'react';
import { useLanguage } from '../../texts/language.tsx';
import { useLookedAt } from './looked-at.tsx';

const marks = new PluginKey<DecorationSet>('accessibility');

/** Marks what was found where it stands; the marks move with the text until it is looked at again. */
export const accessibilityMarks = Extension.create({
  name: 'accessibilityMarks',
  addProseMirrorPlugins: () => [
    new Plugin<DecorationSet>({
      key: marks,
      state: {
        init: () => DecorationSet.empty,
        apply: (transaction, before) =>
          (transaction.getMeta(marks) as DecorationSet | undefined) ??
          before.map(transaction.mapping, transaction.doc),
      },
      props: { decorations: (state) => marks.getState(state) },
    }),
  ],
});

/** Shows the findings of the body in its editor and leads to them. */
export function useBodyMarks(editor: Editor): void {
  const { language } = useLanguage();
  const { found, leadInBody } = useLookedAt();
  useEffect(() => {
    const findings = (found?.findings ?? []).filter(({ part }) => part === 'body');
    const set = DecorationSet.create(
      editor.state.doc,
      findings.flatMap((finding) => decorate(editor.state.doc, finding, finding.says[language])),
    );
    editor.view.dispatch(editor.state.tr.setMeta(marks, set).setMeta('addToHistory', false));
  }, [editor, found, language]);
  useEffect(() => {
    leadInBody(({ path }) => {
      const at = placeOf(editor.state.doc, path);
      if (!at) return;
      const shown = editor.view.nodeDOM(at.from) ?? editor.view.domAtPos(at.from).node;
      const element = shown instanceof HTMLElement ? shown : shown.parentElement;
      element?.scrollIntoView({ block: 'center' });
      if (editor.isEditable)
        editor
          .chain()
          .focus()
          .setTextSelection(at.from + (at.node.isText ? 0 : 1))
          .run();
      else {
        element?.setAttribute('tabindex', '-1');
        element?.focus();
      }
    });
    return () => leadInBody(null);
  }, [editor, leadInBody]);
}

function decorate(doc: Node, { path, severity }: Finding, title: string): Decoration[] {
  const at = placeOf(doc, path);
  if (!at) return [];
  const attributes = { class: `found ${severity.toLowerCase()}`, title };
  const to = at.from + at.node.nodeSize;
  return [
    at.node.isText ? Decoration.inline(at.from, to, attributes) : Decoration.node(at.from, to, attributes),
  ];
}

/** Places in `content` from the top, as a position in the document; null where the text has changed since. */
function placeOf(doc: Node, path: readonly number[]): { from: number; node: Node } | null {
  let node = doc;
  let from = -1;
  for (const at of path) {
    if (at >= node.childCount) return null;
    from += 1;
    for (let before = 0; before < at; before += 1) from += node.child(before).nodeSize;
    node = node.child(at);
  }
  return path.length > 0 ? { from, node } : null;
}
