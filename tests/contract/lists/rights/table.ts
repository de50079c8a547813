/** Kinds of people, by what they are on the site; each is one person of the staff, in no other group. */
export type Kind = 'siteOwner' | 'planOwner' | 'responsible' | 'lexMariaEditor' | 'reader' | 'stranger';

/** Who each kind is, and the group that they are put into. Nils is no plan owner; the stranger has no account on the site. */
export const people: Record<Kind, { account: string; group?: string }> = {
  siteOwner: { account: 'nils.ahl' },
  planOwner: { account: 'jonas.wik', group: 'Planägare' },
  responsible: { account: 'samira.haddad', group: 'Ansvariga' },
  lexMariaEditor: { account: 'lena.forsberg', group: 'Lex Maria-redaktörer' },
  reader: { account: 'alva.nyman' },
  stranger: { account: 'okand.person' }
};

/** What somebody may do with a list's rows: the words of README's table. */
export type Level = 'nothing' | 'read' | 'add' | 'edit' | 'addAndEdit' | 'change';

export type Needs = 'read' | 'add' | 'edit' | 'delete';

/** What each level allows. Files are part of their row: they are read by who reads it, changed by who edits it. */
export const allowed: Record<Level, readonly Needs[]> = {
  nothing: [], read: ['read'], add: ['read', 'add'], edit: ['read', 'edit'], addAndEdit: ['read', 'add', 'edit'], change: ['read', 'add', 'edit', 'delete']
};

type Row = Record<Kind, Level>;

/** Site owners keep everything; who is not of the staff gets nothing. */
const list = (planOwner: Level, responsible: Level, lexMariaEditor: Level, reader: Level): Row =>
  ({ siteOwner: 'change', planOwner, responsible, lexMariaEditor, reader, stranger: 'nothing' });

/** README's table of lists and groups, by hand: a list of the product that is not here fails the test. */
export const expectedRights: Record<string, Row> = {
  //                planOwner   responsible   lexMariaEditor   reader
  settings: list('change', 'read', 'read', 'read'),
  themes: list('change', 'read', 'read', 'read'),
  units: list('change', 'read', 'read', 'read'),
  roles: list('change', 'read', 'read', 'read'),
  activities: list('change', 'edit', 'read', 'read'),
  updates: list('add', 'add', 'read', 'read'),
  meetings: list('change', 'addAndEdit', 'read', 'read'),
  views: list('change', 'read', 'read', 'read'),
  statusReportDrafts: list('change', 'nothing', 'nothing', 'nothing'),
  statusReports: list('change', 'read', 'read', 'read'),
  statusReportParts: list('change', 'read', 'read', 'read'),
  rounds: list('change', 'read', 'read', 'read'),
  assessments: list('change', 'read', 'read', 'read'),
  areaComments: list('change', 'read', 'read', 'read'),
  decisions: list('change', 'read', 'read', 'read'),
  // Rows of others: one's own are held in own.test.ts.
  learningDrafts: list('nothing', 'nothing', 'add', 'nothing'),
  learningReviews: list('nothing', 'nothing', 'add', 'nothing'),
  learningExamples: list('read', 'read', 'change', 'read'),
  learningDiscussions: list('add', 'add', 'add', 'add'),
  learningLog: list('nothing', 'nothing', 'add', 'nothing')
};
