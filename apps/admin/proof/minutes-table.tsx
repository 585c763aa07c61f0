import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
import { Card } from '../parts/card.tsx';
import { useLanguage } from '../texts/language.tsx';
import { airtime, pendingMs, share, type Figures } from './measures.ts';

interface MinutesTableProps {
  title: string;
  head: string;
  rows: { key: string; name: ReactNode; figures: Figures }[];
  /** Beside other tables: only what was heard of what was planned. */
  narrow?: boolean;
}

/** So many rows before the reader asks for the rest. */
const atFirst = 12;

/** A table that is its own chart: each row has its bar. */
export function MinutesTable({ title, head, rows, narrow = false }: MinutesTableProps) {
  const { language, texts } = useLanguage();
  const { figures: say, playsHeard } = texts.proof;
  const top = Math.max(1, ...rows.map(({ figures }) => figures.plannedMs));
  const [whole, setWhole] = useState(false);
  const shown = whole ? rows : rows.slice(0, atFirst);
  const said = (ms: number) => airtime(ms, texts, language);
  return (
    <Card title={title}>
      <table className={narrow ? 'plain-table proof-table' : 'plain-table proof-table stacking'}>
        <thead>
          <tr>
            <th scope="col">{head}</th>
            {narrow ? null : (
              <>
                <th scope="col" className="num">
                  {say.planned}
                </th>
                <th scope="col" className="num">
                  {say.heard}
                </th>
                <th scope="col" className="num">
                  {say.silent}
                </th>
                <th scope="col" className="num">
                  {say.missed}
                </th>
              </>
            )}
            <th scope="col" className="num">
              {say.rate}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ key, name, figures }) => (
            <tr key={key}>
              <th scope="row">
                {name}
                <span className="meta proof-count">
                  {narrow
                    ? `${said(figures.heardMs)} / ${said(figures.plannedMs)}`
                    : playsHeard(figures.heard, figures.plays - figures.pending)}
                </span>
                <Bar figures={figures} top={top} />
              </th>
              {narrow ? null : (
                <>
                  <td className="num" data-label={say.planned}>
                    {said(figures.plannedMs)}
                  </td>
                  <td className="num" data-label={say.heard}>
                    {said(figures.heardMs)}
                  </td>
                  <td className="num" data-label={say.silent}>
                    {said(figures.silentMs)}
                  </td>
                  <td className="num" data-label={say.missed}>
                    {said(figures.missedMs)}
                  </td>
                </>
              )}
              <td className="num" data-label={narrow ? undefined : say.rate}>
                {share(figures, language)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {shown.length < rows.length ? (
        <div className="more">
          <Button onClick={() => setWhole(true)}>{texts.proof.wholeTable(rows.length)}</Button>
        </div>
      ) : null}
    </Card>
  );
}

function Bar({ figures, top }: { figures: Figures; top: number }) {
  const widths = [figures.heardMs, figures.silentMs, figures.missedMs, pendingMs(figures)].map(
    (ms) => (ms / top) * 100,
  );
  let x = 0;
  return (
    <svg className="proof-bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
      {['heard', 'silent', 'missed', 'pending'].map((part, at) => {
        const from = x;
        x += widths[at]!;
        return <rect key={part} className={`proof-${part}`} x={from} width={widths[at]!} height="6" />;
      })}
    </svg>
  );
}
