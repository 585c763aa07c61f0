import { Image } from '@tiptap/extension-image';
import { Table, TableKit } from '@tiptap/extension-table';
import { Placeholder } from '@tiptap/extensions';
import { StarterKit } from '@tiptap/starter-kit';

/** What an article may hold; the server refuses the rest, so the editor does not offer it. */
export const bodyExtensions = (placeholder: string) => [
  StarterKit.configure({
    heading: { levels: [2, 3, 4] },
    link: { openOnClick: false, protocols: ['http', 'https', 'mailto', 'tel'], defaultProtocol: 'https' },
    code: false,
    codeBlock: false,
    horizontalRule: false,
    strike: false,
    underline: false,
  }),
  TableKit.configure({ table: false }),
  Table.extend({
    addAttributes: () => ({
      caption: {
        default: null,
        renderHTML: ({ caption }) => (caption ? { 'data-caption': String(caption) } : {}),
      },
    }),
  }).configure({ resizable: false }),
  Image.extend({
    addAttributes: () => ({ fileId: { default: null }, alt: { default: '' }, caption: { default: null } }),
    renderHTML: ({ node }) => [
      'img',
      { src: `/tep/${String(node.attrs['fileId'])}/1200.jpg`, alt: String(node.attrs['alt']) },
    ],
  }),
  Placeholder.configure({ placeholder }),
];
