import { bodyOf, titleAreaOf } from './sections';

const text = (zoneIndex: number, sectionIndex: number, controlIndex: number, innerHTML: string, more: object = {}): object =>
  ({ controlType: 4, innerHTML, position: { zoneIndex, sectionIndex, controlIndex, sectionFactor: 12, layoutIndex: 1 }, ...more });
const canvas = (...controls: object[]): { CanvasContent1: string } => ({ CanvasContent1: JSON.stringify(controls) });

test('controls stand in sections and columns by their positions, whatever order they came in', () => {
  const { sections, vertical } = bodyOf(canvas(
    text(2, 1, 1, 'tre', { emphasis: { zoneEmphasis: 2 } }), text(1, 2, 1, 'två', { position: { zoneIndex: 1, sectionIndex: 2, controlIndex: 1, sectionFactor: 4, layoutIndex: 1 } }),
    text(1, 1, 2, 'ett b', { position: { zoneIndex: 1, sectionIndex: 1, controlIndex: 2, sectionFactor: 8, layoutIndex: 1 } }),
    text(1, 1, 1, 'ett a', { position: { zoneIndex: 1, sectionIndex: 1, controlIndex: 1, sectionFactor: 8, layoutIndex: 1 } }),
    { controlType: 3, id: 'i-1', webPartData: { title: 'Handlingsplan', id: 'ABC', properties: { planSite: '/sites/plan' } }, position: { zoneIndex: 1, sectionIndex: 1, controlIndex: 1, sectionFactor: 12, layoutIndex: 2 } }, { controlType: 0, pageSettingsSlice: {} }
  ));
  expect(sections).toEqual([
    { emphasis: 0, columns: [{ factor: 8, pieces: [{ kind: 'text', html: 'ett a' }, { kind: 'text', html: 'ett b' }] }, { factor: 4, pieces: [{ kind: 'text', html: 'två' }] }] },
    { emphasis: 2, columns: [{ factor: 12, pieces: [{ kind: 'text', html: 'tre' }] }] }
  ]);
  expect(vertical).toEqual({ emphasis: 0, columns: [{ factor: 12, pieces: [{ kind: 'webPart', title: 'Handlingsplan', componentId: 'abc', instanceId: 'i-1', properties: { planSite: '/sites/plan' } }] }] });
});

test('a page without content, and a title area as it was saved', () => {
  expect([bodyOf({ CanvasContent1: null }), bodyOf({ CanvasContent1: 'null' }), bodyOf({ CanvasContent1: '' })]).toEqual([{ sections: [] }, { sections: [] }, { sections: [] }]);
  const area = JSON.stringify([{ properties: { showTopicHeader: true, topicHeader: 'Lärdom', showPublishDate: true, layoutType: 'NoImage' } }]);
  expect(titleAreaOf({ LayoutWebpartsContent: area })).toEqual({ topic: 'Lärdom', showsDay: true, hasImage: false });
  expect(titleAreaOf({ LayoutWebpartsContent: null })).toEqual({ topic: undefined, showsDay: false, hasImage: true });
});
