import { law } from '@saola/law/module';
import { listSites } from '@saola/sites';
import { sites } from '@saola/sites/module';
import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { migrate, platformSource } from '@saola/platform/database';
import { testDatabase } from '@saola/platform/testing';

it('takes the sites of an earlier release over with their ids, hosts and words', async () => {
  const { database, drop } = await testDatabase([]);
  try {
    const sources = [
      platformSource,
      { name: 'portals', migrations: new URL('./', import.meta.url) },
      law,
      sites,
    ];
    await migrate(database, sources, (name) => name < '20261122T1045');
    const contact = {
      responsible: '',
      address: 'Thôn Sả Xéng',
      phone: '0214 000 0100',
      email: '',
      hours: ['07:30–11:30'],
      phones: [{ label: 'Công an', number: '113' }],
    };
    await sql`insert into portals.sites (kind, unit_id, unit_path, unit_name, short_name, label, name, owner, theme, contact) values
      ('COMMUNE', gen_random_uuid(), 'laocai.taphin', 'Xã Tả Phìn', 'Tả Phìn', 'taphin.laocai', 'Trang Tả Phìn', 'UBND', 'sen', ${JSON.stringify(contact)}),
      ('MAIN', gen_random_uuid(), 'laocai', 'Tỉnh Lào Cai', 'Lào Cai', 'laocai', 'Cổng Lào Cai', 'UBND', 'cham', ${JSON.stringify({ ...contact, hours: [], phones: [] })})`.execute(
      database,
    );
    const { rows: before } = await sql<{ id: string }>`select id from portals.sites order by label`.execute(
      database,
    );
    await migrate(database, sources);
    const [main, commune] = await listSites(database);
    expect([main!.id, commune!.id]).toEqual(before.map(({ id }) => id));
    expect(commune).toMatchObject({
      parentId: main!.id,
      host: 'taphin.laocai',
      relative: true,
      name: { vi: 'Trang Tả Phìn' },
      theme: 'sen',
      settings: {
        responsible: null,
        address: { vi: 'Thôn Sả Xéng' },
        hours: ['07:30–11:30'],
        phones: [{ label: { vi: 'Công an' }, number: '113' }],
      },
    });
    const { rows: said } = await sql`select key from sites.settings where site_id = ${main!.id}`.execute(
      database,
    );
    expect(said).toEqual([{ key: 'address' }, { key: 'phone' }]);
  } finally {
    await drop();
  }
});
