import type { Slice } from '../../core/hub/slice.js';
import type { KpiSection } from '../../domain/kpi-sections.js';

/** Where somebody comes from who follows a key figure to its rows. */
export interface KpiOrigin {
  /** The key figure's name. */
  readonly label: string;
  /** What was pressed; it gets the focus again on the way back. */
  readonly figure: HTMLElement;
}

/** A table whose rows are behind the key figures of a section. */
export interface KpiDoor {
  /** Whether its rows are those that the figures of a section count which are asked for with these parameters. */
  isBehind(section: KpiSection, asked: object): boolean;
  /** Leads to the rows. */
  open(from: KpiOrigin): void;
}

/** The tables of a hub to which its key figures lead. */
export const kpiDoors: Slice<readonly KpiDoor[]> = { name: 'kpiDoors', initial: [] };
