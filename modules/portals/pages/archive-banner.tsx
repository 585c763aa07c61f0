import { Icon } from './bits.tsx';
import { type Frame, nameOf } from './frame.ts';

/** Stands on every page of a body that is no more (MRG-03): nobody takes an old fee for today's. */
export const ArchiveBanner = ({ frame }: { frame: Frame }) => {
  const { archive } = frame.texts;
  const next = frame.successor && nameOf(frame, frame.successor.name);
  return (
    <aside class="archive" aria-label={archive.banner}>
      <div class="wrap">
        <Icon name="archive" />
        <p>
          <b>{archive.banner}.</b> {archive.text(frame.site.unitName)}{' '}
          {next && (
            <>
              {archive.successor} <a href={frame.successor!.url}>{next.text}</a>.
            </>
          )}
        </p>
      </div>
    </aside>
  );
};
