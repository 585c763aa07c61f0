import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { goBack } from '../address.ts';
import { Icon } from './icon.tsx';

interface PageProps {
  title: string;
  under?: string;
  /** Where “Trở lại” leads when the app was opened on this very screen; none on the four main screens. */
  back?: string;
  action?: ComponentChildren;
  /** False where the content brings the page's own main heading. */
  heading?: boolean;
  children: ComponentChildren;
}

export function Page({ title, under, back, action, heading = true, children }: PageProps) {
  useEffect(() => {
    document.title = `${title} – Tin xã`;
  }, [title]);
  return (
    <>
      <header class="top">
        {back !== undefined && (
          <button type="button" class="round quiet" aria-label="Trở lại" onClick={() => goBack(back)}>
            <Icon name="arrowLeft" />
          </button>
        )}
        <div class="titles">
          {heading ? <h1>{title}</h1> : <p class="bar-title">{title}</p>}
          {under && <p>{under}</p>}
        </div>
        {action}
      </header>
      <div class="band" aria-hidden="true" />
      <main id="noi-dung" tabIndex={-1}>
        {children}
      </main>
    </>
  );
}
