import JSZip from 'jszip';
import { Manifest } from '../manifest';

/** A web part with one field of each kind, written as the toolchain's output looks: an AMD module named by id and version. */
const moduleSource = `define('3a1b7c52-0d4e-4f6a-8b21-9c0d1e2f3a4b_0.1.0', ['@microsoft/sp-webpart-base'], base => {
  const field = (type, targetProperty, properties) => ({ type, targetProperty, properties, shouldFocus: false });
  class SampleWebPart extends base.BaseClientSideWebPart {
    onThemeChanged(theme) { this.theme = theme; }
    render() {
      const list = document.createElement('dl');
      for (const [name, value] of Object.entries({ ...this.properties, inverted: this.theme && this.theme.isInverted, mode: this.displayMode })) {
        const term = document.createElement('dt'); term.textContent = name;
        const text = document.createElement('dd'); text.textContent = String(value); text.id = 'value-' + name;
        list.append(term, text);
      }
      const open = document.createElement('button');
      open.type = 'button'; open.textContent = 'Öppna inställningar'; open.onclick = () => this.context.propertyPane.open();
      this.domElement.replaceChildren(list, open);
    }
    getPropertyPaneConfiguration() {
      return { pages: [{ header: { description: 'Ett fält av varje slag' }, groups: [{ groupName: 'Grupp', groupFields: [
        field(3, 'site', { label: 'Webbplats', description: 'Adressen till planens webbplats' }),
        field(5, 'compact', { label: 'Tät tabell', onText: 'På', offText: 'Av' }),
        field(6, 'view', { label: 'Vy', options: [{ key: 'plan', text: 'Plan' }, { key: 'now', text: 'Nuläge' }] }),
        field(8, 'days', { label: 'Dagar', min: 10, max: 90, step: 10 }),
        field(10, 'group', { label: 'Gruppera', options: [{ key: 'area', text: 'Område' }, { key: 'unit', text: 'Verksamhet' }] })
      ] }] }] };
    }
  }
  return { default: SampleWebPart };
});
`;

export const sampleManifest: Manifest = {
  id: '3a1b7c52-0d4e-4f6a-8b21-9c0d1e2f3a4b', alias: 'SampleWebPart', componentType: 'WebPart', version: '0.1.0', manifestVersion: 2,
  preconfiguredEntries: [{ title: { default: 'Sample', 'sv-SE': 'Prov "på" <allt> & åäö' }, properties: { view: 'plan', days: 60 } }],
  loaderConfig: {
    internalModuleBaseUrls: ['HTTPS://SPCLIENTSIDEASSETLIBRARY/'], entryModuleId: 'sample-web-part',
    scriptResources: {
      'sample-web-part': { type: 'path', path: 'sample-web-part_0123456789abcdef0123.js' },
      '@microsoft/sp-webpart-base': { type: 'component', id: '974a7777-0990-4136-8fa6-95d80114c2e0', version: '1.23.2' },
      '@microsoft/sp-core-library': { type: 'component', id: '7263c7d0-1d6a-45ec-8d85-d4d1d234171b', version: '1.23.2' }
    }
  }
};

function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, sign => `&#${sign.charCodeAt(0)};`);
}

/** A small solution package with that web part, as bytes. */
export function samplePackage(): Promise<Buffer> {
  const zip = new JSZip();
  const { id } = sampleManifest;
  zip.file('AppManifest.xml', '<App Name="Prov"/>');
  zip.file(`${id}/WebPart_${id}.xml`,
    `<?xml version="1.0" encoding="utf-8"?><Elements><ClientSideComponent Name="Prov" Id="${id}" ComponentManifest="${escapeXml(JSON.stringify(sampleManifest))}" Type="WebPart"></ClientSideComponent></Elements>`);
  zip.file('ClientSideAssets/sample-web-part_0123456789abcdef0123.js', moduleSource);
  return zip.generateAsync({ type: 'nodebuffer' });
}
