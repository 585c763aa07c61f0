import { reportKinds } from '../report-kinds.ts';
import { Icon } from './bits.tsx';
import { appUrl, type Frame } from './frame.ts';

/** The way back: four kinds of word a citizen may send, and the code that follows it. */
export const ReportPanel = ({ frame }: { frame: Frame }) => {
  const { report } = frame.texts;
  return (
    <section class="section deep" aria-labelledby="bao-viec">
      <div class="wrap">
        <div class="head">
          <div>
            <h2 id="bao-viec">{report.title}</h2>
            <p class="soft">{report.text}</p>
          </div>
          <a class="btn gold" href={appUrl(frame, '/tra-cuu')}>
            <Icon name="search" />
            {report.track}
          </a>
        </div>
        <ul class="entries">
          {reportKinds.map(({ key, icon, category }) => (
            <li key={key}>
              <a href={appUrl(frame, '/gui-y-kien', { 'don-vi': frame.site.unitId, loai: category })}>
                <Icon name={icon} />
                {report.entries[key]}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
};
