import type { Journey } from '@saola/api-client';
import { Card } from '../parts/card.tsx';
import { useTexts } from '../texts/language.tsx';
import { channelOrder, split, type Split } from './flow.ts';

/** The flow as figures: of how many places, how many gave proof. */
export function UnitTable({ units }: { units: Journey['units'] }) {
  const texts = useTexts();
  const channels = channelOrder.filter((channel) => units.some((unit) => unit.channels[channel]));
  return (
    <Card title={texts.journey.table}>
      <div className="table-wrap" role="group" aria-label={texts.journey.table} tabIndex={0}>
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{texts.common.unit}</th>
              {channels.map((channel) => (
                <th scope="col" className="num" key={channel}>
                  {texts.channel[channel]}
                </th>
              ))}
              <th scope="col" className="num">
                {texts.journey.result.failed}
              </th>
            </tr>
          </thead>
          <tbody>
            {units.map((unit) => {
              const parts = channels.map((channel) => ({
                channel,
                ...split(channel, unit.channels[channel] ?? {}),
              }));
              return (
                <tr key={unit.unitId}>
                  <th scope="row">{unit.unitName}</th>
                  {parts.map((part) => (
                    <td className="num" key={part.channel}>
                      {ofAll(part)}
                      {part.silent > 0 ? (
                        <div className="meta">{texts.journey.soundless(part.silent)}</div>
                      ) : null}
                    </td>
                  ))}
                  <td className="num">{parts.reduce((sum, part) => sum + part.failed, 0)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </Card>
  );
}

const ofAll = (part: Split): string => {
  const all = part.done + part.silent + part.waiting + part.failed;
  return all === 0 ? '–' : `${part.done + part.silent}/${all}`;
};
