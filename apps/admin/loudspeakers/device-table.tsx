import type { Device } from '@saola/api-client';
import { Button, Slider } from 'antd';
import { KeyRound } from 'lucide-react';
import { useEffect, useState } from 'react';
import { api } from '../api.ts';
import { ago } from '../format.ts';
import { EnrolDialog, type Code } from '../parts/enrol-dialog.tsx';
import { DeviceStateTag } from '../parts/tags.tsx';
import { useAct } from '../parts/use-act.tsx';
import { useSession } from '../session.tsx';
import { useTexts } from '../texts/language.tsx';

/** Loudspeakers or boards; a board has neither player nor volume. */
export function DeviceTable({ devices }: { devices: Device[] }) {
  const texts = useTexts();
  const { may } = useSession();
  const { columns } = texts.loudspeakers;
  const [code, setCode] = useState<{ kind: Device['kind']; code: Code } | null>(null);
  const renew = useAct({
    do: (device: Device) => api.renewEnrolmentCode(device.id),
    renews: ['devices'],
    then: (answer, device) => setCode({ kind: device.kind, code: answer }),
  });
  const sound = devices.some((device) => device.kind === 'LOUDSPEAKER');
  return (
    <>
      <table className="plain-table stacking">
        <thead>
          <tr>
            <th scope="col">{sound ? columns.name : texts.boards.name}</th>
            <th scope="col">{columns.state}</th>
            <th scope="col">{columns.seen}</th>
            {sound ? <th scope="col">{columns.player}</th> : null}
            {sound ? <th scope="col">{columns.volume}</th> : null}
            <th scope="col">
              <span className="visually-hidden">{texts.loudspeakers.newCode}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {devices.map((device) => (
            <tr key={device.id}>
              <th scope="row">
                {device.name}
                <div className="meta" style={{ fontWeight: 400 }}>
                  {device.unitName}
                </div>
              </th>
              <td className="tight">
                <DeviceStateTag state={device.state} />
              </td>
              <td className="tight meta">
                {device.lastSeenAt ? ago(device.lastSeenAt, texts) : texts.common.never}
              </td>
              {sound ? (
                <td className="tight meta" data-label={columns.player}>
                  {texts.loudspeakers.player[device.player ?? 'unknown']}
                </td>
              ) : null}
              {sound ? (
                <td className="volume" data-label={columns.volume}>
                  <Volume device={device} writable={may('devices.volume.write')} />
                </td>
              ) : null}
              <td className="tight push">
                {device.state === 'WAITING' && may('devices.device.write') ? (
                  <Button
                    icon={<KeyRound size={16} aria-hidden />}
                    loading={renew.isPending && renew.variables?.id === device.id}
                    onClick={() => renew.mutate(device)}
                  >
                    {texts.loudspeakers.newCode}
                  </Button>
                ) : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <EnrolDialog
        kind={code?.kind ?? 'LOUDSPEAKER'}
        code={code?.code ?? null}
        open={code !== null}
        onClose={() => setCode(null)}
      />
    </>
  );
}

function Volume({ device, writable }: { device: Device; writable: boolean }) {
  const texts = useTexts();
  const [value, setValue] = useState(device.volume ?? 0);
  useEffect(() => setValue(device.volume ?? 0), [device.volume]);
  const change = useAct({
    do: (volume: number) => api.setVolume(device.id, volume),
    renews: ['devices'],
    said: texts.loudspeakers.volumeSaved,
  });
  if (device.volume === null) return <span className="meta">–</span>;
  if (!writable) return <span className="figures">{device.volume}</span>;
  return (
    <div className="volume-slider">
      <Slider
        min={0}
        max={100}
        step={5}
        value={value}
        onChange={setValue}
        onChangeComplete={(volume) => change.mutate(volume)}
        ariaLabelForHandle={`${texts.loudspeakers.columns.volume}: ${device.name}`}
      />
      <span className="figures">{value}</span>
    </div>
  );
}
