import type { DeviceControl } from '@saola/api-client';
import { moment } from '../format.ts';
import { useTexts } from '../texts/language.tsx';
import { bytes, degrees } from './control-words.ts';

/** The charts as a table, newest first, with every loss of the mains. */
export function ControlHistory({ history }: Pick<DeviceControl, 'history'>) {
  const texts = useTexts().control;
  if (history.length === 0) return null;
  const knowsMains = history.some(({ mainsLost }) => mainsLost !== null);
  const losses = history.filter(
    ({ mainsLost }, at) => mainsLost === true && history[at - 1]?.mainsLost !== true,
  ).length;
  const or = (value: number | null, words: (value: number) => string) =>
    value === null ? '–' : words(value);
  return (
    <>
      {knowsMains ? <p className="control-mains">{texts.mainsSaid(losses)}</p> : null}
      <details className="control-history">
        <summary>{texts.asTable}</summary>
        <div className="control-scroll" role="region" aria-label={texts.charts} tabIndex={0}>
          <table className="plain-table">
            <thead>
              <tr>
                <th scope="col">{texts.at}</th>
                <th scope="col">{texts.temperature}</th>
                <th scope="col">{texts.memory}</th>
                <th scope="col">{texts.storage}</th>
                <th scope="col">{texts.mains}</th>
              </tr>
            </thead>
            <tbody>
              {[...history].reverse().map((one) => (
                <tr key={one.at}>
                  <th scope="row" className="tight">
                    {moment(one.at)}
                  </th>
                  <td className="figures">{or(one.temperatureC, degrees)}</td>
                  <td className="figures">{or(one.freeMemory, bytes)}</td>
                  <td className="figures">{or(one.freeStorage, bytes)}</td>
                  <td>{one.mainsLost === null ? '–' : one.mainsLost ? texts.mainsLost : texts.mainsOn}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </>
  );
}
