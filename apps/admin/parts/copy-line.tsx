import { App, Button } from 'antd';
import { Copy } from 'lucide-react';
import { useTexts } from '../texts/language.tsx';

/** Text to carry elsewhere, with its button; selectable where the browser has no clipboard. */
export function CopyLine({ text }: { text: string }) {
  const texts = useTexts();
  const { message } = App.useApp();
  const copy = async () => {
    await navigator.clipboard?.writeText(text);
    void message.success(texts.common.copied);
  };
  return (
    <div className="copy-line">
      <code className="code">{text}</code>
      <Button
        icon={<Copy size={16} aria-hidden />}
        onClick={() => void copy()}
        aria-label={texts.common.copy}
      />
    </div>
  );
}
