import { Button } from 'antd';
import { useTexts } from '../texts/language.tsx';
import { Empty } from './states.tsx';

/** What nobody expected: keep calm, offer a reload, show the line a technician needs. */
export function CrashPage({ error }: { error: unknown }) {
  const texts = useTexts();
  return (
    <div role="alert">
      <Empty title={texts.error.crash} hint={texts.error.crashHint}>
        <p>
          <code className="code">{error instanceof Error ? error.message : String(error)}</code>
        </p>
        <Button type="primary" onClick={() => window.location.reload()}>
          {texts.common.reload}
        </Button>
      </Empty>
    </div>
  );
}
