import { Download } from 'lucide-react';
import { useTexts } from '../texts/language.tsx';
import { fileAddress } from './queries.ts';

interface FileLinksProps {
  what: 'fault-tickets' | 'maintenance';
  filter: object;
}

/** What is listed, as a file. */
export function FileLinks({ what, filter }: FileLinksProps) {
  const say = useTexts().tickets.book;
  return (['csv', 'json'] as const).map((format) => (
    <a
      key={format}
      href={fileAddress(what, { ...filter }, format)}
      download
      className="ticket-file"
      aria-label={say.file(format.toUpperCase())}
    >
      <Download size={16} aria-hidden />
      <span>{format.toUpperCase()}</span>
    </a>
  ));
}
