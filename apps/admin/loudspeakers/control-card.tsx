import type { DeviceControl } from '@saola/api-client';
import { Button, Popconfirm, Slider } from 'antd';
import { FileDown, FileText, RotateCw, Search, Volume2, VolumeX } from 'lucide-react';
import { useEffect, useState } from 'react';
import { api } from '../api.ts';
import { Card } from '../parts/card.tsx';
import { useAct } from '../parts/use-act.tsx';
import { useSession } from '../session.tsx';
import { useTexts } from '../texts/language.tsx';

type Kind = Parameters<typeof api.controlDevice>[1];

interface Shown {
  deviceId: string;
  online: boolean;
  device: DeviceControl;
}

export function ControlCard({ deviceId, online, device }: Shown) {
  const all = useTexts();
  const texts = all.control;
  const { may } = useSession();
  const maySound = may('devices.speaker.write');
  const mayService = may('devices.agent.write');
  const act = useAct({
    do: (kind: Kind) => api.controlDevice(deviceId, kind),
    renews: ['devices'],
    said: texts.sent,
  });
  const knows = (kind: Kind) => device.obeys === null || device.obeys.includes(kind);
  const button = (kind: Kind) => ({
    loading: act.isPending && act.variables === kind,
    disabled: !knows(kind) || (!online && !WAITING.has(kind)),
  });
  const isOld = device.version !== null && device.protocol === null;
  return (
    <Card title={texts.title} inside>
      <div className="control">
        <VolumeRow deviceId={deviceId} device={device} />
        <div>
          <h3>{texts.speaker}</h3>
          <p className="control-line">
            <span className={device.muted ? 'tag warn' : 'tag ok'}>
              {device.muted ? texts.off : texts.on}
            </span>
            {device.mutedNow !== null && device.mutedNow !== device.muted ? (
              <span className="meta">{texts.notYet}</span>
            ) : null}
          </p>
        </div>
        {isOld ? <p className="control-note">{texts.tooOld(device.version ?? '')}</p> : null}
        {!online ? (
          <p className="control-note">{device.version === null ? texts.neverHeard : texts.awayHint}</p>
        ) : null}
        <div className="control-buttons">
          {maySound && device.muted ? (
            <Button
              icon={<Volume2 size={16} aria-hidden />}
              {...button('UNMUTE')}
              onClick={() => act.mutate('UNMUTE')}
            >
              {texts.turnOn}
            </Button>
          ) : null}
          {maySound && !device.muted ? (
            <Asked title={texts.turnOffConfirm} then={() => act.mutate('MUTE')}>
              <Button icon={<VolumeX size={16} aria-hidden />} {...button('MUTE')}>
                {texts.turnOff}
              </Button>
            </Asked>
          ) : null}
          {maySound ? (
            <>
              <Asked title={texts.toneConfirm} then={() => act.mutate('TEST_TONE')}>
                <Button icon={<Volume2 size={16} aria-hidden />} {...button('TEST_TONE')}>
                  {texts.tone}
                </Button>
              </Asked>
              <Button
                icon={<Search size={16} aria-hidden />}
                {...button('IDENTIFY')}
                onClick={() => act.mutate('IDENTIFY')}
              >
                {texts.identify}
              </Button>
            </>
          ) : null}
          {mayService ? (
            <>
              <Asked title={texts.restartConfirm} then={() => act.mutate('RESTART')}>
                <Button icon={<RotateCw size={16} aria-hidden />} {...button('RESTART')}>
                  {texts.restart}
                </Button>
              </Asked>
              <Button
                icon={<FileText size={16} aria-hidden />}
                {...button('SEND_LOGS')}
                onClick={() => act.mutate('SEND_LOGS')}
              >
                {texts.logs}
              </Button>
            </>
          ) : null}
          <Button icon={<FileDown size={16} aria-hidden />} href={`/api/devices/${deviceId}/log-file`}>
            {texts.exportLog}
          </Button>
        </div>
      </div>
    </Card>
  );
}

/** What makes sense also when the device hears it later. */
const WAITING = new Set<Kind>(['MUTE', 'UNMUTE', 'SEND_LOGS']);

function Asked({ title, then, children }: { title: string; then: () => void; children: React.ReactNode }) {
  const { yes, no } = useTexts().common;
  return (
    <Popconfirm
      title={title}
      okText={yes}
      cancelText={no}
      onConfirm={then}
      styles={{ container: { maxWidth: 320 } }}
    >
      {children}
    </Popconfirm>
  );
}

function VolumeRow({ deviceId, device }: Pick<Shown, 'deviceId' | 'device'>) {
  const texts = useTexts().control;
  const { may } = useSession();
  const [value, setValue] = useState(device.volume);
  useEffect(() => setValue(device.volume), [device.volume]);
  const change = useAct({
    do: (volume: number) => api.setVolume(deviceId, volume),
    renews: ['devices'],
    said: texts.volumeSaved,
  });
  const quiet = device.quietHours.map(({ start, end }) => `${start}–${end}`).join(', ');
  const limits = device.volumeLimits
    .map(({ start, end, percent }) => texts.limit(start, end, percent))
    .join('; ');
  return (
    <div>
      <h3>{texts.volume}</h3>
      <div className="control-volume">
        {may('devices.volume.write') ? (
          <Slider
            min={0}
            max={100}
            step={5}
            value={value}
            onChange={setValue}
            onChangeComplete={(volume) => change.mutate(volume)}
            ariaLabelForHandle={texts.volume}
          />
        ) : null}
        <span className="figures strong">{value}</span>
      </div>
      <p className="meta">
        {[
          limits ? texts.limits(limits) : null,
          quiet ? texts.quiet(quiet) : null,
          texts.emergencyVolume(device.emergencyVolume),
        ]
          .filter(Boolean)
          .join(' ')}
      </p>
    </div>
  );
}
