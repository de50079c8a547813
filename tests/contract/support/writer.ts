import { createSharePoint } from '../../../local-tenant/sharepoint';

/** What the writer does again and again: adds rows, or changes the first one, two columns at once. */
const kinds = {
  add: (n: number) => ({ path: '', status: 201, headers: {}, body: { Title: `rad ${n}`, Key: `nyckel ${n}` } }),
  update: (n: number) => ({ path: '(1)', status: 204, headers: { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' }, body: { Title: `rad ${n}`, Key: `nyckel ${n}` } })
};

/** A process of its own that writes one by one and says so after each; to be killed in the middle. */
async function write(databaseFile: string, listUrl: string, kind: keyof typeof kinds): Promise<void> {
  const { app, issueDigest } = createSharePoint({ databaseFile });
  for (let n = 1; ; n++) {
    const { path, status, headers, body } = kinds[kind](n);
    const response = await app.request(`http://localhost/sites/insidan/_api/web/getList('${listUrl}')/items${path}`, {
      method: 'POST', body: JSON.stringify(body),
      headers: { accept: 'application/json', 'content-type': 'application/json', 'x-local-user': 'karin.ahlgren', 'X-RequestDigest': issueDigest(), ...headers }
    });
    if (response.status !== status) throw new Error(await response.text());
    process.stdout.write(`${n}\n`);
  }
}

void write(process.argv[2], process.argv[3], process.argv[4] as keyof typeof kinds);
