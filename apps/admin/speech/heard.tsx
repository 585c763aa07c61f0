import { Button } from 'antd';
import { Headphones } from 'lucide-react';
import { useAct } from '../parts/use-act.tsx';
import { useTexts } from '../texts/language.tsx';

interface ListenProps {
  listen: () => Promise<{ url: string; text: string }>;
  disabled?: boolean;
  /** Said to screen readers where several stand on a page. */
  about?: string;
  quiet?: boolean;
}

/** A listening test: the sound, and the words that are spoken. */
export function Listen({ listen, disabled = false, about, quiet = false }: ListenProps) {
  const texts = useTexts().speech.dictionary;
  const hear = useAct({ do: listen, renews: [] });
  return (
    <div className="speech-heard">
      <Button
        icon={<Headphones size={16} aria-hidden />}
        loading={hear.isPending}
        disabled={disabled}
        {...(about ? { 'aria-label': `${texts.listen}: ${about}` } : {})}
        onClick={() => hear.mutate()}
      >
        {hear.isPending ? texts.listening : texts.listen}
      </Button>
      {hear.data ? (
        <>
          <audio key={hear.data.url} controls autoPlay src={hear.data.url} />
          {quiet ? null : (
            <p className="speech-said" role="status">
              <span className="meta">{texts.readAs}</span> {hear.data.text}
            </p>
          )}
        </>
      ) : null}
    </div>
  );
}
