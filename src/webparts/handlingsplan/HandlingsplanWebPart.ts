import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';

export default class HandlingsplanWebPart extends BaseClientSideWebPart<object> {
  public render(): void {
    this.domElement.textContent = 'Handlingsplan';
  }
}
