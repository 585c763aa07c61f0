import { Progress } from 'antd';
import { useState } from 'react';
import { useTexts } from '../texts/language.tsx';
import './upload-progress.css';

type Tell = (nth: number, bytes: number) => (share: number) => void;

/** How much of what is being sent has come; null while nothing large is on its way. */
export function useProgress() {
  const [share, setShare] = useState<number | null>(null);
  return {
    share,
    /** Runs the sending of one file or several; each tells its own share by its place among them. */
    async during<Answer>(send: (tell: Tell) => Promise<Answer>): Promise<Answer> {
      const files = new Map<number, { bytes: number; share: number }>();
      const tell: Tell = (nth, bytes) => {
        files.set(nth, { bytes, share: 0 });
        return (own) => {
          files.set(nth, { bytes, share: own });
          const all = [...files.values()];
          const whole = all.reduce((sum, one) => sum + one.bytes, 0);
          setShare(all.reduce((sum, one) => sum + one.share * one.bytes, 0) / Math.max(1, whole));
        };
      };
      try {
        return await send(tell);
      } finally {
        setShare(null);
      }
    },
  };
}

/** Sending first, then the work of the server, which tells no share. */
export function UploadProgress({ share }: { share: number | null }) {
  const texts = useTexts().uploads;
  if (share === null) return null;
  const percent = Math.floor(share * 100);
  return (
    <div className="upload-progress" role="status">
      <Progress percent={percent} size="small" showInfo={false} aria-hidden />
      <span className="meta">{share < 1 ? texts.sent(percent) : texts.working}</span>
      {share < 1 ? <span className="meta">{texts.mayBreak}</span> : null}
    </div>
  );
}
