import { warmCalendar } from '../../domain';
import { beginFirstCall } from '../../lists/sharepoint/firstCall';
import { browserPorts } from '../../lists/sharepoint/transport';
import { PartWebPart, ShownPart } from '../partWebPart';
import type { HandlingsplanProperties } from './settingsPane';

/** The plan on a page or in Teams. Asks for the plan while the code that shows it is on its way. */
export default class HandlingsplanWebPart extends PartWebPart<HandlingsplanProperties> {
  protected async fetchPart(): Promise<ShownPart> {
    const { context, manifest, domElement } = this;
    const fetch = this._showsItsPlan() ? beginFirstCall(context.pageContext, browserPorts) : browserPorts.fetch;
    const code = import(/* webpackChunkName: 'handlingsplan-plan' */ './PlanPart');
    // While both are on their way the page has nothing to do.
    setTimeout(warmCalendar);
    const { PlanPart } = await code;
    return new PlanPart({ context, appId: manifest.id, element: domElement, properties: () => this.properties, fetch, isShown: () => this.renderedOnce });
  }

  /** Whether the page will ask its own site for the plan at once. */
  private _showsItsPlan(): boolean {
    return !this.context.sdks.microsoftTeams && !this.properties.planSite && !new URLSearchParams(window.location.search).has('hp-view');
  }
}
