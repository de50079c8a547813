import { createSharePoint } from '../../../local-tenant/sharepoint';

/** A process of its own that adds rows one by one and says so after each; to be killed in the middle. */
async function write(databaseFile: string, listUrl: string): Promise<void> {
  const { app, issueDigest } = createSharePoint({ databaseFile });
  const items = `http://localhost/sites/insidan/_api/web/getList('${listUrl}')/items`;
  for (let n = 1; ; n++) {
    const response = await app.request(items, {
      method: 'POST', body: JSON.stringify({ Title: `rad ${n}`, Key: `nyckel ${n}` }),
      headers: { accept: 'application/json', 'content-type': 'application/json', 'x-local-user': 'karin.ahlgren', 'X-RequestDigest': issueDigest() }
    });
    if (response.status !== 201) throw new Error(await response.text());
    process.stdout.write(`${n}\n`);
  }
}

void write(process.argv[2], process.argv[3]);
