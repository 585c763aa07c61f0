import { formatShortDate } from '@saola/vietnamese';
import type { ComponentChildren } from 'preact';
import { inSentence, menuTree } from '@saola/sites';
import { ContactCard } from './day-cards.tsx';
import { type Frame, hrefOf } from './frame.ts';
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
  <Page frame={frame} title={title} canonical={`${frame.origin}${frame.menuPath}`}>
    <div class="section first">
      <div class="wrap">
        <h1>{title}</h1>
        {children}
      </div>
    </div>
  </Page>
);

const number = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 4 });

export const Introduction = ({
  frame,
  facts,
  communes,
}: {
  frame: Frame;
  facts: UnitFacts;
  communes: Place[];
}) => (
  <PlainPage frame={frame} title={`Giới thiệu ${inSentence(facts.fullName)}`}>
    <div class="two wide-left gap">
      <div>
        <table class="facts left">
          <caption class="vh">Thông tin chung</caption>
          <tbody>
            <Fact name="Tên đầy đủ">{facts.fullName}</Fact>
            <Fact name="Từ ngày">
              {formatShortDate(facts.validFrom)}
              {facts.basis && `, theo ${facts.basis}`}
            </Fact>
            {facts.code && <Fact name="Mã đơn vị hành chính">{facts.code}</Fact>}
            {facts.predecessors.length > 0 && <Fact name="Sắp xếp từ">{facts.predecessors.join('; ')}</Fact>}
            {facts.lat !== null && facts.lon !== null && (
              <Fact name="Tọa độ trung tâm">
                {number.format(facts.lat)}° vĩ Bắc, {number.format(facts.lon)}° kinh Đông
              </Fact>
            )}
            <Fact name="Cơ quan chủ quản trang">{frame.site.owner.vi}</Fact>
            <Fact name="Chịu trách nhiệm">{frame.site.settings.responsible?.vi}</Fact>
          </tbody>
        </table>
      </div>
      {communes.length > 2 && (
        <figure>
          <PlaceMap places={communes} here={facts.fullName} />
          <figcaption class="legend">
            <span>Xã</span>
            <span class="ward">Phường</span>
            {frame.site.kind === 'COMMUNE' && <span class="here">{facts.fullName}</span>}
          </figcaption>
        </figure>
      )}
    </div>
  </PlainPage>
);

const Fact = ({ name, children }: { name: string; children: ComponentChildren }) => (
  <tr>
    <th scope="row">{name}</th>
    <td>{children}</td>
  </tr>
);

export const Places = ({
  frame,
  title,
  lead,
  places,
}: {
  frame: Frame;
  title: string;
  lead: string;
  places: Place[];
}) => (
  <PlainPage frame={frame} title={title}>
    <p class="soft today">{lead}</p>
    <PlaceList places={places} full />
  </PlainPage>
);

export const Contact = ({ frame }: { frame: Frame }) => (
  <PlainPage frame={frame} title="Liên hệ">
    <div class="two gap">
      <section class="card" aria-labelledby="co-quan">
        <h2 id="co-quan">{frame.site.owner.vi}</h2>
        <table class="facts left">
          <caption class="vh">Địa chỉ liên hệ</caption>
          <tbody>
            <Fact name="Chịu trách nhiệm">{frame.site.settings.responsible?.vi}</Fact>
            <Fact name="Địa chỉ">{frame.site.settings.address?.vi}</Fact>
            <Fact name="Điện thoại">{frame.site.settings.phone}</Fact>
            <Fact name="Thư điện tử">{frame.site.settings.email}</Fact>
          </tbody>
        </table>
      </section>
      <ContactCard contact={frame.site.settings} />
    </div>
  </PlainPage>
);

export const SiteMap = ({ frame }: { frame: Frame }) => (
  <PlainPage frame={frame} title={frame.site.kind === 'MAIN' ? 'Sơ đồ cổng' : 'Sơ đồ trang'}>
    <ul class="tree">
      {menuTree(frame.site.menu).map((item) => (
        <li key={item.id}>
          <a href={hrefOf(frame, item.href)}>{item.label.vi}</a>
          {item.children.length > 0 && (
            <ul>
              {item.children.map((child) => (
                <li key={child.id}>
                  <a href={hrefOf(frame, child.href)}>{child.label.vi}</a>
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  </PlainPage>
);
