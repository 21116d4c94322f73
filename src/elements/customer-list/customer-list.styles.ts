import { css } from 'lit';

export const styles = css`
  .surface {
    container-type: inline-size;
  }
  .list-side {
    display: flex;
    flex-direction: column;
    min-inline-size: 0;
    container-type: inline-size;
  }
  /* Above what could not be done, which stands above the filter although it comes later. */
  .section-header,
  [part='narrowed'],
  .launch {
    order: -2;
  }
  /* Nothing stands between the filter and the toolbar, which is drawn into its line. */
  .banner:not(.plain, .launch) {
    order: -1;
  }
  /* The bar over the selection says it. */
  [data-tools] ~ [data-rows]::part(selected) {
    display: none;
  }
  /* It takes the place of the toolbar. */
  .selecting:has(~ [data-rows]) {
    --_bar-below: 48px;
  }
  .selecting ~ [data-rows]::part(toolbar) {
    visibility: hidden;
  }
  .filter {
    position: relative;
    z-index: 1;
    display: block;
  }
  /* As high as it will be: its code comes later than the search box in it. */
  .filter:not(:defined) > .search-box {
    margin-block: 8px;
    margin-inline: 16px 128px;
  }
  .filter.narrows:not(:defined) {
    padding-block-end: 36px;
  }
  /* Nobody knows how many lines chips need: what waits below them shows when they are there, so that they push nothing down. */
  .filter.narrows:not(:defined) ~ slot .rows-skeleton {
    visibility: hidden;
  }
  @container (width < 360px) {
    .filter:not(:defined) > .search-box {
      margin-inline-end: 64px;
    }
  }
  /* The menu by which cards are sorted takes a line of its own. */
  @container (width < 440px) {
    .selecting:has(~ [data-rows]) {
      --_bar-below: 88px;
    }
  }
  /* Where it fits, the search box stands in the line of the table's count and buttons, or where that line will be. */
  @container (width >= 600px) {
    .filter {
      pointer-events: none;
    }
    .filter > .search-box {
      inline-size: 240px;
      pointer-events: auto;
    }
    .filter.narrows:not(:defined) {
      padding-block: 36px 0;
    }
    .filter:not([typed]) ~ [data-rows] {
      --_toolbar-start: 360px;
      margin-block-start: -48px;
    }
    .filter:not([typed]) ~ slot .rows-skeleton {
      margin-block-start: -48px;
    }
    .filter:not([typed]) ~ slot .rows-skeleton .bone:first-child {
      margin-inline-start: 360px;
      inline-size: 120px;
    }
    .filter[typed] {
      pointer-events: auto;
    }
    .filter:not([typed]) ~ .selecting {
      --_bar-above: 48px;
      --_bar-below: 0px;
    }
  }
  /* Where the bar leaves no room for them in that line; they are back as soon as it goes. */
  @container (600px <= width < 880px) {
    .filter:not([typed]):has(~ .selecting) {
      --_beside-bar: hidden;
    }
    .filter > .search-box,
    .filter::part(toggle) {
      visibility: var(--_beside-bar);
    }
  }
  @container (width >= 880px) {
    .filter:not([typed]) ~ .selecting {
      --_bar-start: 264px;
      --_bar-radius: var(--_radius-control);
    }
  }
  @container (width >= 700px) {
    .filter:not(:defined) {
      padding-block-start: 40px;
    }
    .filter.narrows:not(:defined) {
      padding-block-start: 76px;
    }
    .filter:not([typed]) ~ [data-rows] {
      --_toolbar-start: 248px;
    }
    .filter:not([typed]) ~ slot .rows-skeleton .bone:first-child {
      margin-inline-start: 248px;
    }
  }
  @media print {
    .filter > .search-box {
      display: none;
    }
    .filter:not([typed]) ~ [data-rows] {
      --_toolbar-start: 0px;
      margin-block-start: 0;
    }
  }
`;
