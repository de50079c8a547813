import type { Sought } from './browser/probe';

export const contenderKeys = ['ours', 'listView', 'detailsList', 'agGrid', 'bare'] as const;
export type ContenderKey = (typeof contenderKeys)[number];

/** Something that shows the list on the page, and how what it shows is found there. */
export interface Contender {
  key: ContenderKey;
  /** As the table calls it. */
  name: string;
  sought: Omit<Sought, 'total'>;
  /** Its search field; undefined when it has none. */
  search?: string;
}

const wordsOfCount = { selector: '[role=status]', from: 'words' } as const;

export const contenders: Record<ContenderKey, Contender> = {
  ours: { key: 'ours', name: 'Handlingsplan', sought: { title: 'a[id^="hp-activity-"]', row: 'table tr', count: wordsOfCount }, search: '#webPart input[type=search]' },
  listView: {
    key: 'listView', name: 'ListView', search: '#webPart input[type=search], #webPart input[role=searchbox], #webPart .ms-SearchBox-field',
    sought: { title: '.ms-DetailsRow [data-automation-key="title"]', row: '.ms-DetailsRow', count: { selector: '[role=grid]', from: 'rowCount' } }
  },
  detailsList: {
    key: 'detailsList', name: 'DetailsList', search: '#webPart .ms-SearchBox-field',
    sought: { title: '.ms-DetailsRow [data-automation-key="title"]', row: '.ms-DetailsRow', count: wordsOfCount }
  },
  agGrid: {
    key: 'agGrid', name: 'ag-grid', search: '#webPart input[type=search]',
    sought: { title: '.ag-row .ag-cell[col-id="title"]', row: '.ag-row', count: wordsOfCount }
  },
  bare: { key: 'bare', name: 'bare fetch', sought: { title: '.bench-row', row: '.bench-row', count: wordsOfCount } }
};
