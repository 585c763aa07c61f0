import type { DeviceControl } from '@saola/api-client';
import { span } from '../format.ts';
import { Card } from '../parts/card.tsx';
import { Empty } from '../parts/states.tsx';
import { useTexts } from '../texts/language.tsx';
import { ControlChart } from './control-chart.tsx';
import { ControlHistory } from './control-history.tsx';
import { bytes, degrees } from './control-words.ts';

/** How the machine is now, and how it was. */
export function ControlHealth({ device }: { device: DeviceControl }) {
  const texts = useTexts().control;
  const { history } = device;
  const of = (read: (one: (typeof history)[number]) => number | null) =>
    history.flatMap((one) => {
      const value = read(one);
      return value === null ? [] : [{ at: one.at, value }];
    });
  return (
    <Card title={texts.health} inside>
      {device.health === null && history.length === 0 ? (
        <Empty title={texts.healthEmpty} />
      ) : (
        <>
          <Now device={device} />
          <h3 className="control-charts-title">{texts.charts}</h3>
          {history.length < 2 ? <p className="meta">{texts.chartsFew}</p> : null}
          <div className="control-charts">
            <ControlChart name={texts.temperature} points={of((one) => one.temperatureC)} words={degrees} />
            <ControlChart name={texts.memory} points={of((one) => one.freeMemory)} words={bytes} fromZero />
            <ControlChart name={texts.storage} points={of((one) => one.freeStorage)} words={bytes} fromZero />
          </div>
          <ControlHistory history={history} />
          <p className="meta">{texts.healthLead}</p>
        </>
      )}
    </Card>
  );
}

function Now({ device }: { device: DeviceControl }) {
  const all = useTexts();
  const texts = all.control;
  const { health, storage } = device;
  const mains =
    health?.mains === undefined
      ? texts.mainsUnknown
      : health.mains === 'ON'
        ? texts.mainsOn
        : texts.mainsLost;
  const battery = health?.batteryPercent === undefined ? null : texts.battery(health.batteryPercent);
  const facts: [string, string | null, boolean?][] = [
    [texts.temperature, health?.temperatureC === undefined ? null : degrees(health.temperatureC)],
    [texts.mains, [mains, battery].filter(Boolean).join(', '), health?.mains === 'LOST'],
    [texts.memory, health?.memory ? bytes(health.memory.freeBytes) : null],
    [texts.storage, storage ? bytes(storage.freeBytes) : null],
    [texts.uptime, health?.uptimeSeconds === undefined ? null : span(health.uptimeSeconds * 1000, all)],
    [
      texts.agentUptime,
      health?.agentUptimeSeconds === undefined ? null : span(health.agentUptimeSeconds * 1000, all),
    ],
    [
      texts.version,
      [device.version, device.protocol && texts.protocol(device.protocol)].filter(Boolean).join(', ') || null,
    ],
    [texts.clock, clockWords(device, texts), device.clockTrusted === false],
    [texts.waiting, device.waitingReports === null ? null : String(device.waitingReports)],
  ];
  return (
    <dl className="control-facts">
      {facts
        .filter(([, value]) => value !== null)
        .map(([name, value, isBad]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd className={isBad ? 'bad' : undefined}>{value}</dd>
          </div>
        ))}
    </dl>
  );
}

/** Less than this is what every clock has. */
const noticedMs = 2_000;

function clockWords(
  { clockTrusted, clockSkewMs }: DeviceControl,
  texts: ReturnType<typeof useTexts>['control'],
): string | null {
  if (clockTrusted === null) return null;
  if (!clockTrusted) return texts.clockUnknown;
  if (clockSkewMs === null || Math.abs(clockSkewMs) < noticedMs) return texts.clockRight;
  return texts.clockSkew(Math.round(clockSkewMs / 1000).toLocaleString('vi-VN'));
}
