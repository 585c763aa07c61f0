import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cleanFileName } from './content.ts';
import { readAddress } from './withdrawal.ts';

it('leads only where a browser would go by itself: to a web address, or a path of the same host', () => {
  const base = 'https://laocai.example';
  const hard = fc.oneof(
    fc.string(),
    fc.webUrl(),
    fc.constantFrom('//x', '/\\x', '/\t/x', '\\\\x', 'javascript:alert(1)', ' /tin-tuc ', 'https:/x', '/%zz'),
  );
  fc.assert(
    fc.property(hard, (text) => {
      const address = readAddress(text);
      if (address === null) return;
      const read = new URL(address, base);
      expect(['http:', 'https:']).toContain(read.protocol);
      if (address.startsWith('/')) expect(read.origin).toBe(base);
      expect(() => decodeURIComponent(address)).not.toThrow();
    }),
  );
  expect(readAddress(' /tin-tuc ')).toBe('/tin-tuc');
  expect(readAddress('HTTPS://Example.VN')).toBe('https://example.vn/');
});

it('makes of any name of a file one that every system can store', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (name) => {
      const clean = cleanFileName(name);
      expect(clean).toBe(clean.trim());
      expect(clean).not.toMatch(/[\\/:*?"<>|\p{Cc}\p{Cs}]/u);
      expect(clean.isWellFormed()).toBe(true);
    }),
  );
  expect(cleanFileName('../../Quyết định 12/QĐ-UBND.pdf')).toBe('Quyết định 12 QĐ-UBND.pdf');
});
