import { textsOf } from '@saola/translations';
import { Empty, Icon } from './bits.tsx';
import type { Frame, Translation } from './frame.ts';

/** Goes to this page in another language; works without script, and each language is called as its speakers call it. */
export const LanguageSwitcher = ({ frame }: { frame: Frame }) => {
  const { texts, translations } = frame;
  if (translations.length < 2) return null;
  return (
    <details class="sheet">
      <summary class="btn" title={texts.masthead.chooseLanguage}>
        <Icon name="languages" />
        <span class="wide">
          <span class="vh">{texts.masthead.languages}: </span>
          {texts.language.name}
        </span>
      </summary>
      <nav class="sheet-box tongue-box" aria-label={texts.masthead.chooseLanguage}>
        <ul class="tongues">
          {translations.map((one) => (
            <li key={one.language}>
              <LanguageLink one={one} current={one.language === frame.language} />
            </li>
          ))}
        </ul>
      </nav>
    </details>
  );
};

const LanguageLink = ({ one, current }: { one: Translation; current: boolean }) => {
  const { tag, name } = textsOf(one.language).language;
  return (
    <a href={one.href} lang={tag} hreflang={tag} aria-current={current ? 'true' : undefined}>
      {name}
      {current && <Icon name="check" />}
    </a>
  );
};

const vietnameseHref = ({ translations }: Frame): string =>
  translations.find(({ language }) => language === 'vi')?.href ?? '/';

/** The way to the same page in Vietnamese. */
export const ReadVietnamese = ({ frame, button = false }: { frame: Frame; button?: boolean }) => (
  <a class={button ? 'btn' : 'more'} href={vietnameseHref(frame)} hreflang="vi">
    {frame.texts.missing.readVietnamese}
    <Icon name="arrow-right" />
  </a>
);

/** A page with little in its language says so, and where there is more. */
export const FewNote = ({ frame, shown }: { frame: Frame; shown: number }) =>
  frame.language === 'vi' || shown >= ENOUGH ? null : (
    <div class="note slim">
      <p>{frame.texts.missing.few}</p>
      <ReadVietnamese frame={frame} />
    </div>
  );
const ENOUGH = 5;

/** Where a list has nothing in the page's language. */
export const NothingHere = ({ frame, level }: { frame: Frame; level?: 2 | 3 }) => (
  <Empty title={frame.texts.missing.none} level={level}>
    <ReadVietnamese frame={frame} button />
  </Empty>
);
