import { PartWebPart, ShownPart } from '../partWebPart';
import type { LearningProperties } from './settingsPane';

/** Learning examples on a page. */
export default class LarandeexempelWebPart extends PartWebPart<LearningProperties> {
  protected async fetchPart(): Promise<ShownPart> {
    const { context, domElement } = this;
    const { LearningPart } = await import(/* webpackChunkName: 'larandeexempel-shell' */ './LearningPart');
    return new LearningPart({ context, element: domElement, properties: () => this.properties });
  }
}
