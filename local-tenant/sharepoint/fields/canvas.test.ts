import { canvasControls, canvasHtml, layoutHtml, layoutParts } from './canvas';

const text = (innerHTML: string): Record<string, unknown> => ({
  controlType: 4, id: '08a2a896-383a-59d2-8a15-11792e77ea76', position: { zoneIndex: 1, sectionIndex: 1, controlIndex: 1, sectionFactor: 12, layoutIndex: 1 }, addedFromPersistedData: true, innerHTML
});
const settings = { controlType: 0, pageSettingsSlice: { isDefaultDescription: true, isDefaultThumbnail: true } };

test.each(['<p>Fallet på avdelning 3</p>', '', '<div><div>i <b>djupet</b></div></div>', '&lt;div&gt; {"a": 1} &#58;', '<p title="a > b">å ä ö "citat"</p>'])('text comes out of the other form as it went in: %s', innerHTML => {
  const controls = [text(innerHTML), text(innerHTML), settings];
  expect(canvasControls(canvasHtml(controls))).toEqual(controls);
});

test('a web part keeps its properties, whatever characters are in them', () => {
  const webPartData = { id: 'a1', instanceId: 'b2', dataVersion: '1.2', properties: { lista: 'Plan <"&{}:>', antal: 3 } };
  const controls = [{ controlType: 3, id: 'b2', webPartId: 'a1', addedFromPersistedData: true, webPartData }];
  const html = canvasHtml(controls);
  expect(html).toContain('data-sp-webpartdataversion="1.2"');
  expect(canvasControls(html)).toEqual(controls);
});

test('what stands on a control is written as SharePoint writes it', () => {
  expect(canvasHtml([settings])).toBe(
    '<div><div data-sp-canvascontrol="" data-sp-canvasdataversion="1.0" data-sp-controldata="&#123;&quot;controlType&quot;&#58;0,&quot;pageSettingsSlice&quot;&#58;&#123;&quot;isDefaultDescription&quot;&#58;true,&quot;isDefaultThumbnail&quot;&#58;true&#125;&#125;"></div></div>');
});

test('an empty column and the title area come back', () => {
  const column = { displayMode: 2, emphasis: {}, position: { zoneIndex: 1 } };
  expect(canvasControls(canvasHtml([column]))).toEqual([column]);
  const parts = [{ id: 'cbe7b0a9', dataVersion: '1.4', properties: { title: 'Fall & "lärdom"' } }];
  expect(layoutHtml(parts)).toContain('data-sp-canvasdataversion="1.4"');
  expect(layoutParts(layoutHtml(parts))).toEqual(parts);
});

test('text of another origin has no controls', () => {
  expect(canvasControls('<p>hej</p>')).toEqual([]);
});
