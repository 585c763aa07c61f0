import type { Said } from '@saola/translations';
import { VisitCounters } from '../visits/pages/counters.tsx';
import { Band, Emblem, Mark, Name } from './bits.tsx';
import { appUrl, type Frame, nameOf, textOnlyPath, writeInstead } from './frame.ts';
import { once } from './once.ts';

type Link = readonly [href: string, label: string | Said, key?: string];

/** The same on every site, as TT 32/2017 Art. 16 wants it: owner, responsible person, address, telephone, mail. */
export const Footer = ({ frame }: { frame: Frame }) => {
  const { site, texts, language } = frame;
  const { footer, format } = texts;
  const isMain = site.kind === 'MAIN';
  return (
    <footer class="foot">
      <Band />
      <div class="wrap">
        <div class="cols">
          {once(site, `owner ${language}`, () => (
            <Owner frame={frame} />
          ))}
          <div>
            <h2>{isMain ? footer.onPortal : footer.onSite}</h2>
            <ul>
              {once(site, `pages ${language}`, () => (
                <Links links={pagesOf(frame)} />
              ))}
              <li data-full-only>
                <a href={textOnlyPath(frame)}>{texts.reading.textOnly}</a>
              </li>
            </ul>
          </div>
          {once(site, `elsewhere ${language}`, () => (
            <>
              <div>
                <h2>{isMain ? footer.memberSites : footer.ofProvince}</h2>
                <ul>
                  <Links links={sitesOf(frame)} />
                </ul>
              </div>
              <div>
                <h2>{footer.forYou}</h2>
                <ul>
                  <Links links={servicesOf(frame)} />
                </ul>
              </div>
            </>
          ))}
        </div>
        <VisitCounters frame={frame} />
        <div class="legal">
          <span class="paper">{here(frame)}</span>
          <span>
            © {format.year(frame.now)} {nameOf(frame, site.owner).text}. {footer.reuse}
          </span>
          <span class="num" data-made>
            {footer.made(format.dateTime(frame.now))}
          </span>
          {once(texts, 'runs on', () => (
            <span class="made">
              <Mark /> {footer.runsOn}
            </span>
          ))}
        </div>
      </div>
    </footer>
  );
};

const Owner = ({ frame }: { frame: Frame }) => {
  const { site, texts } = frame;
  return (
    <div>
      <div class="foot-name">
        <Emblem id="bieu-trung-chan" label={texts.page.emblem} />
        <div>
          <b>
            <Name of={nameOf(frame, site.name)} />
          </b>
          <span>{texts.footer.owner(nameOf(frame, site.owner).text)}</span>
        </div>
      </div>
      <Reach frame={frame} />
      {site.settings.footerText && (
        <p>
          <Name of={nameOf(frame, site.settings.footerText)} />
        </p>
      )}
    </div>
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

const Links = ({ links }: { links: readonly Link[] }) => (
  <>
    {links.map(([href, label, key]) => (
      <li key={href}>
        <a href={href} accesskey={key}>
          {typeof label === 'string' ? label : <Name of={label} />}
        </a>
      </li>
    ))}
  </>
);

function pagesOf({ site, path, texts: { plain, stories, feeds } }: Frame): Link[] {
  const isMain = site.kind === 'MAIN';
  return [
    [path('/tin-tuc'), isMain ? stories.news : stories.newsAndNotices],
    [path('/gioi-thieu'), plain.introduction],
    [path('/lien-he'), plain.contact],
    [path('/so-do'), isMain ? plain.portalMap : plain.siteMap, '2'],
    [path('/rss'), feeds.short],
  ];
}

function sitesOf(frame: Frame): Link[] {
  const { site, main, path } = frame;
  const { footer } = frame.texts;
  if (site.kind === 'MAIN')
    return [
      [path('/so-nganh'), footer.departments],
      [path('/xa-phuong'), footer.communes],
    ];
  return [
    [main.url + path('/'), nameOf(frame, main.name)],
    [main.url + path('/xa-phuong'), footer.communes],
    [main.url + path('/so-nganh'), footer.departments],
  ];
}

function servicesOf(frame: Frame): Link[] {
  const { footer, letters } = frame.texts;
  if (frame.site.state === 'ARCHIVED')
    return [
      [appUrl(frame), footer.app],
      [writeInstead(frame), letters.simple],
      [appUrl(frame, '/tra-cuu'), footer.track],
      ['https://dichvucong.gov.vn', footer.nationalServices],
    ];
  const here = { 'don-vi': frame.site.unitId };
  return [
    [appUrl(frame, '/', here), footer.app],
    [appUrl(frame, '/gui-y-kien', here), footer.write],
    [appUrl(frame, '/tra-cuu'), footer.track],
    [frame.path('/gui-y-kien'), letters.simple],
    ['https://dichvucong.gov.vn', footer.nationalServices],
  ];
}
