import type { Named } from '@saola/sites';
import type { Frame } from '../../pages/frame.ts';

/** What the officer wrote, in the language of the page; a heading that was not translated gives way to our own. */
export const headingOf = (said: Named | null, frame: Frame, otherwise: string): string =>
  said?.[frame.language] ?? otherwise;

/** A text in the language of the page, or nothing: languages are never mixed. */
export const textIn = (said: Named | null, frame: Frame): string | null => said?.[frame.language] ?? null;

interface HeadingProps {
  id: string;
  text: string;
  link?: { href: string; label: string } | null | undefined;
  /** Read out, and not seen where the place speaks for itself. */
  quiet?: boolean;
}

export const Heading = ({ id, text, link, quiet = false }: HeadingProps) =>
  quiet ? (
    <h2 class="vh" id={id}>
      {text}
    </h2>
  ) : (
    <div class="head">
      <h2 id={id}>{text}</h2>
      {link && <a href={link.href}>{link.label}</a>}
    </div>
  );
