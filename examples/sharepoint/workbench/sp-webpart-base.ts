/** Plays the part of `@microsoft/sp-webpart-base` that the web part uses, with the names that it has there. */

/** Asks Microsoft Entra for tokens of the visitor's. */
export interface AadTokenProvider {
  getToken(resourceEndpoint: string, useCachedToken?: boolean): Promise<string>;
}

export interface WebPartContext {
  readonly aadTokenProviderFactory: { getTokenProvider(): Promise<AadTokenProvider> };
}

export abstract class BaseClientSideWebPart<Properties extends object> {
  readonly domElement = document.createElement('div');

  constructor(
    readonly context: WebPartContext,
    readonly properties: Properties,
  ) {}

  protected onInit(): Promise<void> {
    return Promise.resolve();
  }

  abstract render(): void;

  protected onDispose(): void {}

  /** What a page does with it: inits, then renders, and again whenever a setting changes. */
  async start(canvas: Element): Promise<void> {
    canvas.append(this.domElement);
    await this.onInit();
    this.render();
    this.render();
  }

  end(): void {
    this.onDispose();
    this.domElement.remove();
  }
}
