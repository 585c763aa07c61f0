import type { LoudspeakerPage } from '@saola/api-client';
import { moment, span } from '../format.ts';
import { Card } from '../parts/card.tsx';
import { useTexts } from '../texts/language.tsx';

export function AbsencesCard({ absences }: { absences: LoudspeakerPage['absences'] }) {
  const all = useTexts();
  const texts = all.stations.page;
  return (
    <Card title={texts.absences}>
      {absences.length === 0 ? (
        <p className="inside meta">{texts.noAbsences}</p>
      ) : (
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{texts.from}</th>
              <th scope="col">{texts.until}</th>
              <th scope="col">{texts.length}</th>
            </tr>
          </thead>
          <tbody>
            {absences.slice(0, 30).map(({ from, until }) => (
              <tr key={from}>
                <th scope="row">{moment(from)}</th>
                <td>{until ? moment(until) : texts.still}</td>
                <td>{span((until ? Date.parse(until) : Date.now()) - Date.parse(from), all)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Card>
  );
}
