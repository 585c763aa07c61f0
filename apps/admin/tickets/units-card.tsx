import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Answered } from '../parts/answered.tsx';
import { Card } from '../parts/card.tsx';
import { useTexts } from '../texts/language.tsx';
import { ticketSumsQuery } from './queries.ts';

/** What is late in each commune, the worst first. */
export function UnitsCard({ unitId }: { unitId?: string }) {
  const say = useTexts().tickets.units;
  const sums = useQuery(ticketSumsQuery(unitId));
  return (
    <Card title={say.title}>
      <Answered query={sums}>
        {({ units }) =>
          units.length === 0 ? (
            <p className="inside meta ticket-note">{say.none}</p>
          ) : (
            <div className="table-wrap">
              <table className="plain-table stacking ticket-units">
                <thead>
                  <tr>
                    <th scope="col">{say.name}</th>
                    <th scope="col" className="num">
                      {say.open}
                    </th>
                    <th scope="col" className="num">
                      {say.late}
                    </th>
                    <th scope="col" className="num">
                      {say.checks}
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {units.map((one) => (
                    <tr key={one.unitId}>
                      <th scope="row">
                        <Link to="/su-co" search={{ unit: one.unitId }} className="title-link">
                          {one.unitName}
                        </Link>
                      </th>
                      <td className="num" data-label={say.open}>
                        {one.open}
                      </td>
                      <td className={one.late > 0 ? 'num ticket-bad' : 'num'} data-label={say.late}>
                        {one.late}
                      </td>
                      <td className={one.checksLate > 0 ? 'num ticket-bad' : 'num'} data-label={say.checks}>
                        {one.checksLate}
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          )
        }
      </Answered>
    </Card>
  );
}
