import { Download } from 'lucide-react';
import { useTexts } from '../texts/language.tsx';
import { type Asked, fileAddress, type FilePart } from './queries.ts';

/** The same figures as a file for spreadsheets. */
export function FileLink({ part, asked, of }: { part: FilePart; asked: Asked; of: string }) {
  const say = useTexts().statistics;
  return (
    <a href={fileAddress(part, asked)} download aria-label={say.fileOf(of)} className="stat-file">
      <Download size={16} aria-hidden />
      <span>CSV</span>
    </a>
  );
}
