import { repeatOf } from './barePart';
import { createSamples } from './samples';
import { rotated } from './turns';

test('each run begins with another, and all have their turn', () => {
  expect([0, 1, 4].map(run => rotated(['a', 'b', 'c'], run).join(''))).toEqual(['abc', 'bca', 'bca']);
});

test('what a contender could not do is told once', () => {
  const samples = createSamples();
  samples.tell('It fell over.');
  samples.tell('It fell over.');
  expect(samples.told).toEqual(['It fell over.']);
});

test('the bare web part asks its own tenant for what the product asked of another', () => {
  const request = {
    url: () => 'http://localhost:1111/sites/insidan/_api/$batch?x=1', method: () => 'POST', headers: () => ({ accept: 'a/b', cookie: 'secret' }),
    postData: () => 'GET http://localhost:1111/sites/insidan/_api/web'
  };
  const script = repeatOf(request as unknown as Parameters<typeof repeatOf>[0], 'http://localhost:2222/sites/insidan/SitePages/Sida.aspx');
  expect(JSON.parse(script.slice('window.benchRequest = '.length, -1))).toEqual({
    path: '/sites/insidan/_api/$batch?x=1', method: 'POST', headers: { accept: 'a/b' }, body: 'GET http://localhost:2222/sites/insidan/_api/web'
  });
});
