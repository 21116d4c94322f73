import type { Checked } from '../../api/check.js';
import type { Page, PageParameters } from '../../api/endpoint.js';
import type { HubError } from '../../api/hub-error.js';
import type { InvalidRow } from '../../api/invalid-row.js';
import type { AnswerWatch, Connection, Question } from '../hub/connection.js';

/** A row, or null where one cannot be shown. */
type Place<Answer extends Page> = Answer['items'][number] | null;

/** Where a page lies among all rows. */
export interface PagePlace {
  readonly offset: number;
  readonly max: number;
}

/** What one request brings of a page. */
interface Part<Answer extends Page = Page> {
  readonly offset: number;
  readonly watch: AnswerWatch<Answer>;
}

const placed = new WeakMap<Page, readonly unknown[]>();

/** The rows of an answer at their places: those that could not be read keep theirs. */
export function rowsAtPlaces<Answer extends Page>(answer: Checked<Answer>): readonly Place<Answer>[] {
  if (!answer.invalidRows?.length) return answer.items;
  const known = placed.get(answer);
  if (known) return known;
  const rows: unknown[] = [...answer.items];
  for (const { index } of answer.invalidRows) if (index !== undefined) rows.splice(index, 0, null);
  placed.set(answer, rows);
  return rows;
}

/**
 * Watches one page of rows. A server may send fewer rows than were asked for: then the rest is asked for from where it ended, until the page is
 * whole or nothing more comes.
 */
export class PageWatch<Parameters extends PageParameters, Answer extends Page> {
  private readonly parts: Part<Answer>[] = [];

  constructor(
    private readonly connection: Connection,
    private readonly questionAt: (place: PagePlace) => Question<Parameters, Answer>,
    private readonly place: PagePlace & { readonly onChange: () => void },
  ) {
    this.watch(place);
  }

  /** The rows at their places; undefined while the first of them are not here. */
  get rows(): readonly Place<Answer>[] | undefined {
    const pieces = this.parts.map(({ watch }) => watch.answer);
    if (!pieces[0]) return undefined;
    return pieces.length === 1
      ? rowsAtPlaces(pieces[0])
      : pieces.flatMap((piece) => (piece ? rowsAtPlaces(piece) : []));
  }

  /** What could not be read of it so far. */
  get invalidRows(): readonly InvalidRow[] {
    return this.parts.flatMap(({ watch }) => watch.answer?.invalidRows ?? watch.error?.invalidRows ?? []);
  }

  /** Whether all rows came that will come. */
  get isWhole(): boolean {
    const last = this.parts.at(-1)?.watch;
    return Boolean(last?.answer ?? last?.error);
  }

  /** How many rows there are in all, as this page was told. */
  get total(): number | undefined {
    return this.parts.at(-1)?.watch.answer?.total;
  }

  /** Why the newest attempt for it failed. */
  get error(): HubError | undefined {
    return this.parts.map(({ watch }) => watch.error).find(Boolean);
  }

  /** Gives it up: what is under way is aborted. */
  end(): void {
    for (const { watch } of this.parts.splice(0)) watch.end();
  }

  private watch({ offset, max }: PagePlace): void {
    const watch = this.connection.watch(this.questionAt({ offset, max }), () => this.change());
    this.parts.push({ offset, watch });
    this.goOn();
  }

  private change(): void {
    this.goOn();
    this.place.onChange();
  }

  /** Asks for what is missing from where the last answer ended. A part that begins elsewhere, since the one before came with another length, is given up. */
  private goOn(): void {
    const answered = this.parts.findIndex((part, index) => {
      const next = nextOf(part);
      return next === undefined || this.parts[index + 1]?.offset !== next;
    });
    const last = this.parts[answered];
    const next = last && nextOf(last);
    if (!last || next === undefined) return;
    for (const { watch } of this.parts.splice(answered + 1)) watch.end();
    const end = Math.min(this.place.offset + this.place.max, last.watch.answer!.total);
    if (next > last.offset && next < end) this.watch({ offset: next, max: end - next });
  }
}

/** Where an answer ended, rows that could not be read included; undefined while it is not here. */
function nextOf({ offset, watch: { answer } }: Part): number | undefined {
  return answer && offset + answer.items.length + (answer.invalidRows?.length ?? 0);
}
