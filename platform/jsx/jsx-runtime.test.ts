import fc from 'fast-check';
import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { Fragment, htmlOf, jsx } from './jsx-runtime.ts';

/** A piece of a page, to be written by both. */
interface Piece {
  tag: string;
  attributes: Record<string, unknown>;
  children: (Piece | string | number | boolean | null)[];
}

const text = fc.string({ unit: fc.constantFrom('a', '<', '>', '&', '"', "'", 'ế', ' ', '\n', '/') });
const attributes = fc.dictionary(
  fc.constantFrom('class', 'id', 'hidden', 'aria-hidden', 'data-x', 'tabIndex', 'maxLength', 'srcset', 'alt'),
  fc.oneof(text, fc.boolean(), fc.integer(), fc.constant(null), fc.constant(undefined)),
);
const { piece } = fc.letrec<{ piece: Piece }>((tie) => ({
  piece: fc.record({
    tag: fc.constantFrom('div', 'p', 'span', 'a', 'button', ''),
    attributes,
    children: fc.array(
      fc.oneof({ maxDepth: 4 }, text, fc.integer(), fc.boolean(), fc.constant(null), tie('piece')),
      {
        maxLength: 3,
      },
    ) as fc.Arbitrary<Piece['children']>,
  }),
}));

const byPreact = (one: Piece['children'][number]): never =>
  (one && typeof one === 'object'
    ? h(one.tag || Group, one.tag ? one.attributes : {}, ...one.children.map(byPreact))
    : one) as never;
const byUs = (one: Piece['children'][number]): unknown =>
  one && typeof one === 'object'
    ? jsx((one.tag || Fragment) as string, {
        ...(one.tag ? one.attributes : {}),
        children: one.children.map(byUs),
      })
    : one;
const Group = ({ children }: { children?: unknown }) => children as never;

test('writes what Preact writes, whatever stands in texts and attributes', () => {
  fc.assert(
    fc.property(piece, (page) => {
      expect(htmlOf(byUs(page))).toBe(render(byPreact(page)));
    }),
  );
});

test('void elements end as HTML has it, and a part that shows nothing shows nothing', () => {
  expect(htmlOf(jsx('p', { children: [jsx('br', {}), jsx(() => null, {}), jsx('img', { alt: '' })] }))).toBe(
    '<p><br><img alt></p>',
  );
});

test('an object is no text: what would read [object Object] fails', () => {
  expect(() => htmlOf({ name: 'x' })).toThrow(TypeError);
  expect(() => jsx('p', { title: { vi: 'x' } })).toThrow(TypeError);
});

test('what was read from JSON never becomes an element', () => {
  const sent = JSON.parse('{"type":"script","props":{"children":"alert(1)"},"key":null,"ref":null}');
  expect(() => htmlOf(sent)).toThrow(TypeError);
  expect(() => jsx('p', { children: [sent] })).toThrow(TypeError);
});
