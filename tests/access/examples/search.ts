import type { Examples } from '../example.ts';

export const search: Examples = {
  listSearchDictionary: { at: () => ({}) },
  changeSearchDictionary: {
    reach: 'everywhere',
    at: (world) => ({
      params: { code: `thu-${world.next()}` },
      body: { ways: ['TTPVHCC', 'trung tâm phục vụ hành chính công'] },
    }),
  },
};
