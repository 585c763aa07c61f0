import type { ComponentChildren } from 'preact';
import { Name, telephone } from './bits.tsx';
import { ContactCard } from './day-cards.tsx';
import { type Frame, nameOf, unitInSentence } from './frame.ts';
import { Page } from './layout.tsx';
import { type Place, PlaceList, PlaceMap } from './places.tsx';

/** What is known of a unit, for its introduction. */
export interface UnitFacts {
  fullName: string;
  validFrom: string;
  basis: string | null;
  code: string | null;
  predecessors: string[];
  lat: number | null;
  lon: number | null;
}

const PlainPage = ({
  frame,
  title,
  children,
}: {
  frame: Frame;
  title: string;
  children: ComponentChildren;
}) => (
  <Page frame={frame} title={title} canonical={frame.origin + frame.path(frame.menuPath)}>
    <div class="section first">
      <div class="wrap">
        <h1>{title}</h1>
        {children}
      </div>
    </div>
  </Page>
);

interface IntroductionProps {
  frame: Frame;
  facts: UnitFacts;
  communes: Place[];
  /** What the unit wrote of itself. */
  children?: ComponentChildren;
}

export const Introduction = ({ frame, facts, communes, children }: IntroductionProps) => {
  const { places, introduction } = frame.texts;
  return (
    <PlainPage frame={frame} title={introduction.title(unitInSentence(frame, facts.fullName))}>
      <div class="two wide-left gap">
        <div>
          <Facts frame={frame} facts={facts} />
        </div>
        {communes.length > 2 && (
          <figure>
            <PlaceMap places={communes} frame={frame} here={facts.fullName} />
            <figcaption class="legend">
              <span>{places.commune}</span>
              <span class="ward">{places.ward}</span>
              {frame.site.kind === 'COMMUNE' && (
                <span class="here">{nameOf(frame, facts.fullName).text}</span>
              )}
            </figcaption>
          </figure>
        )}
      </div>
      {children}
    </PlainPage>
  );
};

const Facts = ({ frame, facts }: { frame: Frame; facts: UnitFacts }) => {
  const { introduction, contact, format } = frame.texts;
  const { site } = frame;
  const since = format.shortDate(facts.validFrom);
  return (
    <table class="facts left">
      <caption class="vh">{introduction.table}</caption>
      <tbody>
        <Fact name={introduction.fullName}>
          <Name of={nameOf(frame, facts.fullName)} />
        </Fact>
        <Fact name={introduction.since}>{facts.basis ? introduction.by(since, facts.basis) : since}</Fact>
        {facts.code && <Fact name={introduction.code}>{facts.code}</Fact>}
        {facts.predecessors.length > 0 && (
          <Fact name={introduction.mergedFrom}>
            {facts.predecessors.map((name) => nameOf(frame, name).text).join('; ')}
          </Fact>
        )}
        {facts.lat !== null && facts.lon !== null && (
          <Fact name={introduction.centre}>
            {introduction.coordinates(format.number(facts.lat, 4), format.number(facts.lon, 4))}
          </Fact>
        )}
        <Fact name={introduction.owner}>
          <Name of={nameOf(frame, site.owner)} />
        </Fact>
        {site.settings.responsible && (
          <Fact name={contact.responsible}>
            <Name of={nameOf(frame, site.settings.responsible)} />
          </Fact>
        )}
      </tbody>
    </table>
  );
};

const Fact = ({ name, children }: { name: string; children: ComponentChildren }) => (
  <tr>
    <th scope="row">{name}</th>
    <td>{children}</td>
  </tr>
);

interface PlacesProps {
  frame: Frame;
  title: string;
  lead: string;
  places: Place[];
}

export const Places = ({ frame, title, lead, places }: PlacesProps) => (
  <PlainPage frame={frame} title={title}>
    <p class="soft today">{lead}</p>
    <PlaceList places={places} frame={frame} full />
  </PlainPage>
);

export const Contact = ({ frame, children }: { frame: Frame; children?: ComponentChildren }) => {
  const { contact, plain } = frame.texts;
  const { responsible, address, phone, email } = frame.site.settings;
  return (
    <PlainPage frame={frame} title={plain.contact}>
      <div class="two gap">
        <section class="card" aria-labelledby="co-quan">
          <h2 id="co-quan">
            <Name of={nameOf(frame, frame.site.owner)} />
          </h2>
          <table class="facts left">
            <caption class="vh">{contact.table}</caption>
            <tbody>
              {responsible && (
                <Fact name={contact.responsible}>
                  <Name of={nameOf(frame, responsible)} />
                </Fact>
              )}
              {address && (
                <Fact name={contact.address}>
                  <Name of={nameOf(frame, address)} />
                </Fact>
              )}
              {phone && (
                <Fact name={contact.phone}>
                  <a href={`tel:${phone.replace(/\D/g, '')}`}>{telephone(phone)}</a>
                </Fact>
              )}
              {email && (
                <Fact name={contact.email}>
                  <a href={`mailto:${email}`}>{email}</a>
                </Fact>
              )}
            </tbody>
          </table>
        </section>
        <ContactCard frame={frame} />
      </div>
      {children}
    </PlainPage>
  );
};
