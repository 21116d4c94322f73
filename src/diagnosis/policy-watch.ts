import { toldAddress } from './address.js';

/** Something that the page’s Content-Security-Policy refused. */
export interface Refusal {
  /** `connect-src`, `script-src-elem`. */
  readonly directive: string;
  /** Without query and fragment. */
  readonly address: string;
}

/** What browsers report, now and of before; not in the compiler's library. */
interface PolicyReport {
  readonly body: { readonly effectiveDirective?: string; readonly blockedURL?: string; readonly disposition?: string };
}
interface Observer {
  observe(): void;
  takeRecords(): readonly PolicyReport[];
  disconnect(): void;
}
type ObserverClass = new (listener: () => void, options: { types: string[]; buffered: boolean }) => Observer;

/** Notes what the page's policy refuses while something is tried, and what it refused before where the browser still knows that. */
export class PolicyWatch {
  private readonly noted: Refusal[] = [];

  constructor() {
    document.addEventListener('securitypolicyviolation', this.note);
    this.noteFormer();
  }

  /** The directive that keeps the page from asking an origin; undefined: none does. Waits for what the browser is about to report. */
  async refusesRequests(origin: string): Promise<string | undefined> {
    await new Promise((resolve) => setTimeout(resolve));
    const isMeant = ({ directive, address }: Refusal) =>
      directive === 'connect-src' && URL.canParse(address) && new URL(address).origin === origin;
    return this.noted.find(isMeant)?.directive;
  }

  /** Code of the library that was refused, in its own words. */
  get refusedCode(): readonly Refusal[] {
    return this.noted.filter(({ directive, address }) => /^script-src/.test(directive) && /partner-hub/.test(address));
  }

  /** Ends the watch. */
  end(): void {
    document.removeEventListener('securitypolicyviolation', this.note);
  }

  private readonly note = (event: SecurityPolicyViolationEvent): void => {
    if (event.disposition === 'enforce') this.add(event.effectiveDirective, event.blockedURI);
  };

  private noteFormer(): void {
    const { ReportingObserver: Observing } = globalThis as { ReportingObserver?: ObserverClass };
    if (!Observing) return;
    const observer = new Observing(() => {}, { types: ['csp-violation'], buffered: true });
    observer.observe();
    for (const { body } of observer.takeRecords())
      if (body.disposition !== 'report') this.add(body.effectiveDirective ?? '', body.blockedURL ?? '');
    observer.disconnect();
  }

  private add(directive: string, blocked: string): void {
    this.noted.push({ directive, address: URL.canParse(blocked) ? toldAddress(blocked) : blocked });
  }
}
