import type { Said } from '@saola/translations';
import { VisitCounters } from '../visits/pages/counters.tsx';
import { Band, Emblem, Mark, Name } from './bits.tsx';
import { appUrl, type Frame, nameOf, textOnlyPath } from './frame.ts';

type Link = readonly [href: string, label: string | Said];

/** The same on every site, as TT 32/2017 Art. 16 wants it: owner, responsible person, address, telephone, mail. */
export const Footer = ({ frame }: { frame: Frame }) => {
  const { site, texts } = frame;
  const { footer, format } = texts;
  const owner = nameOf(frame, site.owner);
  return (
    <footer class="foot">
      <Band />
      <div class="wrap">
        <div class="cols">
          <div>
            <div class="foot-name">
              <Emblem id="bieu-trung-chan" label={texts.page.emblem} />
              <div>
                <b>
                  <Name of={nameOf(frame, site.name)} />
                </b>
                <span>{footer.owner(owner.text)}</span>
              </div>
            </div>
            <Reach frame={frame} />
            {site.settings.footerText && (
              <p>
                <Name of={nameOf(frame, site.settings.footerText)} />
              </p>
            )}
          </div>
          {columnsOf(frame).map(({ title, links }) => (
            <div key={title}>
              <h2>{title}</h2>
              <ul>
                {links.map(([href, label]) => (
                  <li key={href} data-full-only={href === textOnlyPath(frame) || undefined}>
                    <a href={href}>{typeof label === 'string' ? label : <Name of={label} />}</a>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </div>
        <VisitCounters frame={frame} />
        <div class="legal">
          <span class="paper">{here(frame)}</span>
          <span>
            © {format.year(frame.now)} {owner.text}. {footer.reuse}
          </span>
          <span class="num">{footer.made(format.dateTime(frame.now))}</span>
          <span class="made">
            <Mark /> {footer.runsOn}
          </span>
        </div>
      </div>
    </footer>
  );
};

/** Address of this page, for whoever holds it on paper. */
const here = ({ origin, translations, language }: Frame): string =>
  origin + (translations.find((one) => one.language === language)?.href ?? '');

const Reach = ({ frame }: { frame: Frame }) => {
  const { responsible, address, phone, email } = frame.site.settings;
  const { contact } = frame.texts;
  // The desks of a body that is no more are not answered; what it would inherit from above is not its own.
  if (frame.site.state === 'ARCHIVED') return null;
  return (
    <dl>
      {responsible && (
        <>
          <dt>{contact.responsible}</dt>
          <dd>
            <Name of={nameOf(frame, responsible)} />
          </dd>
        </>
      )}
      {address && (
        <>
          <dt>{contact.address}</dt>
          <dd>
            <Name of={nameOf(frame, address)} />
          </dd>
        </>
      )}
      {phone && (
        <>
          <dt>{contact.phone}</dt>
          <dd class="num">{phone}</dd>
        </>
      )}
      {email && (
        <>
          <dt>{contact.email}</dt>
          <dd>{email}</dd>
        </>
      )}
    </dl>
  );
};

function columnsOf(frame: Frame): { title: string; links: Link[] }[] {
  const { site, main, path, texts } = frame;
  const { footer, plain, stories } = texts;
  const isMain = site.kind === 'MAIN';
  const here = { 'don-vi': site.unitId };
  return [
    {
      title: isMain ? footer.onPortal : footer.onSite,
      links: [
        [path('/tin-tuc'), isMain ? stories.news : stories.newsAndNotices],
        [path('/gioi-thieu'), plain.introduction],
        [path('/lien-he'), plain.contact],
        [path('/so-do'), isMain ? plain.portalMap : plain.siteMap],
        [path('/rss'), texts.feeds.short],
        [textOnlyPath(frame), texts.reading.textOnly],
      ],
    },
    {
      title: isMain ? footer.memberSites : footer.ofProvince,
      links: isMain
        ? [
            [path('/so-nganh'), footer.departments],
            [path('/xa-phuong'), footer.communes],
          ]
        : [
            [main.url + path('/'), nameOf(frame, main.name)],
            [main.url + path('/xa-phuong'), footer.communes],
            [main.url + path('/so-nganh'), footer.departments],
          ],
    },
    {
      title: footer.forYou,
      links: [
        [appUrl(frame, '/', here), footer.app],
        [appUrl(frame, '/gui-y-kien', here), footer.write],
        [appUrl(frame, '/tra-cuu'), footer.track],
        [path('/gui-y-kien'), texts.letters.simple],
        ['https://dichvucong.gov.vn', footer.nationalServices],
      ],
    },
  ];
}
